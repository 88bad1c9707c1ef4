import type { Entity } from '../../domain/entity.ts';
import type { Mention } from '../../domain/mention.ts';
import { contains, type Span } from '../../domain/span.ts';
import { DOCUMENT_NOUNS } from '../lexicons/speakerNouns.ts';
import { bareWord, type Token } from '../tokens/token.ts';
import type { SentenceMentions } from './sentence/sentenceReading.ts';
import type { KnownMention } from './speaker/speaker.ts';
import { Voices } from './speaker/speakerHistory.ts';
import { statementsOf } from './statement/sentenceStatements.ts';
import type { Statement } from './statement/statement.ts';

/** A statement with those through whom it reaches the reader: `through` names them outermost first, without the text's own voice. */
export interface AttributedStatement extends Statement {
  readonly through: readonly string[];
  /** The cue of the statement it stands in. */
  readonly within?: Span;
}

/** What the reading of a text for attributions finds. */
export interface Attributions {
  readonly statements: readonly AttributedStatement[];
  /** Voices the text does not name, as new entities, and where it speaks of them. */
  readonly sources: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/** A block's sentences as tokens, and whether a pronoun in it may reach back into the block before. */
export interface ReadBlock {
  readonly sentences: readonly (readonly Token[])[];
  readonly continues: boolean;
}

/**
 * Who says what in a text, and through whom: «قال خبراء إن الوزير أعلن أن …» makes two statements, the second through the first's
 * speaker. `mentions` are the names already linked; ids in `taken` are not given to new sources. Linear in the text.
 */
export function attributionsOf(
  text: string,
  blocks: readonly ReadBlock[],
  mentions: readonly KnownMention[],
  taken: Iterable<string>,
): Attributions {
  const voices = new Voices(text, taken);
  const statements: AttributedStatement[] = [];
  let next = 0;
  for (const block of blocks) {
    if (!block.continues) voices.forget();
    for (const sentence of block.sentences) {
      const first = sentence[0];
      const last = sentence.at(-1);
      if (!first || !last) continue;
      while ((mentions[next]?.span.end ?? Number.POSITIVE_INFINITY) <= first.span.start) next++;
      const within = mentionsByToken(sentence, mentions, next);
      statements.push(...nested(statementsOf(sentence, voices, within)));
    }
  }
  return { statements, sources: voices.entities, mentions: voices.mentions };
}

/** The mentions of a sentence by the start of each token they cover. */
function mentionsByToken(
  tokens: readonly Token[],
  mentions: readonly KnownMention[],
  from: number,
): SentenceMentions {
  const outer = new Map<number, KnownMention>();
  const states = new Map<number, KnownMention>();
  const end = tokens.at(-1)?.span.end ?? 0;
  let at = 0;
  let statement: KnownMention | undefined;
  for (let m = from; m < mentions.length; m++) {
    const mention = mentions[m];
    if (!mention || mention.span.start >= end) break;
    while ((tokens[at]?.span.end ?? Number.POSITIVE_INFINITY) <= mention.span.start) at++;
    // «بيان وزارة المالية»: whoever issued it speaks.
    if (DOCUMENT_NOUNS.has(bareWord(tokens[at]?.folded ?? ''))) statement = mention;
    for (let k = at; (tokens[k]?.span.start ?? end) < mention.span.end; k++) {
      const start = tokens[k]?.span.start ?? 0;
      if (!outer.has(start) || outer.get(start) === statement) outer.set(start, mention);
      if (mention.kind === 'state') states.set(start, mention);
    }
  }
  return { outer, states };
}

/** Gives each statement the speakers in whose content it stands. Statements come in the order of their cues. */
function nested(statements: readonly Statement[]): readonly AttributedStatement[] {
  let open: AttributedStatement[] = [];
  return statements.map((statement) => {
    open = open.filter(({ content }) => content.end > statement.cue.start);
    const outer = open.findLast(({ content }) => contains(content, statement.cue));
    const told =
      outer === undefined ? [] : [...outer.through, ...(outer.known === 'word' ? [outer.actor] : [])];
    const through = statement.via === undefined ? told : [...told, statement.via];
    const attributed = { ...statement, through, ...withinOf(outer) };
    // What a verb of mind or deed governs is still told by whoever tells of it.
    open.push(attributed);
    return attributed;
  });
}

/** The cue that leads to a statement inside `outer`; a noun is no cue, but may stand in somebody's words itself. */
function withinOf(outer: AttributedStatement | undefined): { readonly within?: Span } {
  const within = outer?.nominal ? outer.within : outer?.cue;
  return within ? { within } : {};
}
