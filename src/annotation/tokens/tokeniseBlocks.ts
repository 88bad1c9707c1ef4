import type { Folded } from '../../arabic/fold.ts';
import { sentencesOf } from '../../arabic/sentences.ts';
import type { Block } from '../../domain/block.ts';
import type { Token } from './token.ts';
import { TokenReader } from './tokenReader.ts';

/** A block of a text as tokens, sentence by sentence. */
export interface TokenisedBlock {
  readonly sentences: readonly (readonly Token[])[];
  /**
   * Whether a pronoun in it may reach back into the block before. It may not reach into a heading, nor out of
   * one.
   */
  readonly continues: boolean;
}

/** The blocks of a text as tokens. `folded` is the whole text, folded. */
export function tokeniseBlocks(
  text: string,
  folded: Folded,
  blocks: readonly Block[],
): readonly TokenisedBlock[] {
  const reader = new TokenReader(text, folded);
  let unit = 0;
  // Sentences come in text order, so that the way through the folded text goes forward only.
  const unitAt = (offset: number) => {
    while ((folded.starts[unit] ?? Number.POSITIVE_INFINITY) < offset) unit++;
    return unit;
  };
  return blocks.map((block) => {
    const sentences = sentencesOf(text, block.span).map(({ start, end }) => {
      const from = unitAt(start);
      return reader.tokens(from, unitAt(end));
    });
    return { sentences, continues: block.kind !== 'heading' };
  });
}
