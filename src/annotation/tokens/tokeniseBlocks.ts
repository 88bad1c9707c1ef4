import type { Folded } from '../../arabic/fold.ts';
import { sentencesOf } from '../../arabic/sentences.ts';
import type { Block } from '../../domain/block.ts';
import type { ReadBlock } from '../attribution/attributionsOf.ts';
import { TokenReader } from './token.ts';

/** The sentences of each block as tokens. A heading begins anew: no pronoun after it reaches back over it. */
export function readBlocks(text: string, folded: Folded, blocks: readonly Block[]): readonly ReadBlock[] {
  const reader = new TokenReader(text, folded);
  let at = 0;
  const unitAt = (offset: number) => {
    while (at < folded.starts.length && (folded.starts[at] ?? 0) < offset) at++;
    return at;
  };
  return blocks.map((block) => {
    const sentences = sentencesOf(text, block.span).map(({ start, end }) => {
      const from = unitAt(start);
      return reader.tokens(from, unitAt(end));
    });
    return { sentences, continues: block.kind !== 'heading' };
  });
}
