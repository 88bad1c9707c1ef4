import type { Entity } from '../../domain/entity.ts';
import type { Mention } from '../../domain/mention.ts';
import { contains, type Span } from '../../domain/span.ts';
import type { LinkedMention } from '../mentions/linkedMention.ts';
import type { TokenisedBlock } from '../tokens/tokeniseBlocks.ts';
import { mentionsByToken } from './sentence/mentionsByToken.ts';
import { SpeakerHistory } from './speaker/speakerHistory.ts';
import { sentenceStatements } from './statement/sentenceStatements.ts';
import type { Statement } from './statement/statement.ts';

/** A statement with those through whom it reaches the reader. */
export interface AttributedStatement extends Statement {
  /** The speakers who tell of it, outermost first, without the article's own voice. */
  readonly through: readonly string[];
  /** The cue of the statement it stands in. */
  readonly within?: Span;
}

/** What the reading of a text for attributions finds. */
export interface Attributions {
  readonly statements: readonly AttributedStatement[];
  /** Sources that the text does not name, as new entities, and where it speaks of them. */
  readonly sources: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/**
 * Who says what in a text, and through whom: «قال خبراء إن الوزير أعلن أن …» makes two statements, the second
 * through the speaker of the first. `mentions` are the names already linked, in text order; ids in `taken`
 * are not given to new sources. Linear in the text.
 */
export function attributionsOf(
  text: string,
  blocks: readonly TokenisedBlock[],
  mentions: readonly LinkedMention[],
  taken: Iterable<string>,
): Attributions {
  const history = new SpeakerHistory(text, taken);
  const statements: AttributedStatement[] = [];
  let next = 0;
  for (const block of blocks) {
    if (!block.continues) history.forget();
    for (const sentence of block.sentences) {
      const start = sentence[0]?.span.start;
      if (start === undefined) continue;
      while ((mentions[next]?.span.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      const found = sentenceStatements(sentence, history, mentionsByToken(sentence, mentions, next));
      statements.push(...withSpeakers(found));
    }
  }
  const { entities: sources, mentions: places } = history.sources;
  return { statements, sources, mentions: places };
}

/**
 * Gives each statement of a sentence the speakers in whose content it stands. Statements come in the order of
 * their cues.
 */
function withSpeakers(statements: readonly Statement[]): readonly AttributedStatement[] {
  let open: AttributedStatement[] = [];
  return statements.map((statement) => {
    open = open.filter(({ content }) => content.end > statement.cue.start);
    const outer = open.findLast(({ content }) => contains(content, statement.cue));
    // What a verb of mind or deed governs is still told by whoever tells of it.
    const speaker = outer?.known === 'word' ? [outer.actor] : [];
    const via = statement.via === undefined ? [] : [statement.via];
    const through = [...(outer?.through ?? []), ...speaker, ...via];
    // A noun is no cue, but may stand in somebody's words itself.
    const within = outer?.nominal ? outer.within : outer?.cue;
    const attributed = { ...statement, through, ...(within && { within }) };
    open.push(attributed);
    return attributed;
  });
}
