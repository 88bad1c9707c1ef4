import { at } from '../../domain/at.ts';
import { type Span, sliceOf } from '../../domain/span.ts';
import type { Tag } from '../tagging/tagSentences.ts';
import { foldedAt } from '../tokens/foldedAt.ts';
import type { Token } from '../tokens/token.ts';

/** A name that the tagger sees. */
export interface TaggedName {
  readonly span: Span;
  readonly text: string;
  readonly kind: 'person' | 'place' | 'organisation';
  /** The lowest confidence of its tokens. */
  readonly confidence: number;
}

/** A tag less sure than this is none. */
const LEAST_CONFIDENCE = 0.45;
/** What the tagger takes for a name of more tokens is a list or noise. */
const LONGEST_NAME = 12;
/** Words that open a clause and no name: «فإن», «ولم». */
const PARTICLES = /^[وف]?(ان|لان|لم|لن|لا|قد|هل|لكن|بان|حين|عندما)$/;
const KINDS: ReadonlyMap<string, TaggedName['kind']> = new Map([
  ['PER', 'person'],
  ['LOC', 'place'],
  ['ORG', 'organisation'],
]);

/**
 * The names in tagged sentences, without the clitics of their first word. A first letter is a clitic if the
 * article follows it, or if the rest stands elsewhere in the text as a word: «وباسيل» beside «باسيل». «وليد»
 * keeps its «و». `words` are the folded words of the text; `tags` has a list for each sentence.
 */
export function taggedNames(
  text: string,
  sentences: readonly (readonly Token[])[],
  tags: readonly (readonly Tag[])[],
  words: ReadonlySet<string>,
): readonly TaggedName[] {
  return sentences.flatMap((sentence, n) =>
    tagRuns(at(tags, n)).flatMap((run) => nameOf(text, sentence, run, words) ?? []),
  );
}

/** The tokens `from` to `to` of one sentence, tagged as one name. */
interface TagRun {
  readonly from: number;
  readonly to: number;
  readonly kind: TaggedName['kind'];
  /** The lowest confidence of its tags. */
  readonly confidence: number;
  /** Whether the tag before it is of its kind too. */
  readonly follows: boolean;
}

function tagRuns(tags: readonly Tag[]): readonly TagRun[] {
  const runs: TagRun[] = [];
  for (const [from, tag] of tags.entries()) {
    const kind = kindOf(tag);
    if (kind === undefined || !tag.label.startsWith('B')) continue;
    let to = from + 1;
    while (tags[to]?.label.startsWith('I')) to++;
    const confidence = Math.min(...tags.slice(from, to).map((one) => one.confidence));
    runs.push({ from, to, kind, confidence, follows: kindOf(tags[from - 1]) === kind });
  }
  return runs;
}

function kindOf(tag: Tag | undefined): TaggedName['kind'] | undefined {
  return tag && KINDS.get(tag.label.slice(2));
}

function nameOf(
  text: string,
  sentence: readonly Token[],
  { from, to, kind, confidence, follows }: TagRun,
  words: ReadonlySet<string>,
): TaggedName | undefined {
  const own = sentence.slice(from, to).filter((token) => token.word);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || to - from > LONGEST_NAME || confidence < LEAST_CONFIDENCE) return undefined;
  if (PARTICLES.test(first.folded) || (own.length === 1 && first.folded.length < 3)) return undefined;
  // «وهران وقسنطينة»: behind a name of its kind «و» joins.
  const isJoined = follows && /^و.{3}/.test(foldedAt(sentence, from));
  const cut = cliticsBefore(first.folded, words) || Number(isJoined);
  const span = { start: first.span.start + cut, end: last.span.end };
  return { span, text: sliceOf(text, span), kind, confidence };
}

/** How many letters stand before the name in its first word: 1 in «لحفتر», where the text has «حفتر» too. */
function cliticsBefore(word: string, words: ReadonlySet<string>): number {
  const beforeArticle = /^([وف]?[بلك]?)(?=ال..)/.exec(word)?.[1];
  if (beforeArticle) return beforeArticle.length;
  if (/^لل../.test(word)) return 1;
  for (const cut of [1, 2]) {
    const rest = word.slice(cut);
    if (rest.length > 2 && /^[وف]?[بلك]?$/.test(word.slice(0, cut)) && words.has(rest)) return cut;
  }
  return 0;
}
