import type { Span } from '../../domain/span.ts';
import type { Tag } from '../tagging/tagSentences.ts';
import type { Token } from '../tokens/token.ts';

/** A name the tagger sees. */
export interface TaggedName {
  readonly span: Span;
  readonly text: string;
  readonly kind: 'person' | 'place' | 'organisation';
  /** The lowest confidence of its tokens. */
  readonly confidence: number;
}

/** A tag less sure than this is none. */
const LEAST = 0.45;
/** What the tagger takes for a name of more words is a list or noise. */
const LONGEST = 12;
/** Words that open a clause and no name: «فإن», «ولم». */
const PARTICLES = /^[وف]?(ان|لان|لم|لن|لا|قد|هل|لكن|بان|حين|عندما)$/;
const KINDS = { PER: 'person', LOC: 'place', ORG: 'organisation' } as const;

/**
 * The names in tagged sentences, without the clitics of their first word. A first letter is a clitic if the article follows it,
 * or if the rest stands elsewhere in the text as a word («وباسيل» beside «باسيل»): «وليد» keeps its «و». `words` are the folded words of the text.
 */
export function taggedNames(
  text: string,
  sentences: readonly (readonly Token[])[],
  tags: readonly (readonly Tag[])[],
  words: ReadonlySet<string>,
): readonly TaggedName[] {
  return sentences.flatMap((sentence, s) => namesOf(text, sentence, tags[s] ?? [], words));
}

function namesOf(
  text: string,
  sentence: readonly Token[],
  tags: readonly Tag[],
  words: ReadonlySet<string>,
): readonly TaggedName[] {
  const names: TaggedName[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const kind = kindOf(tags[at]);
    if (kind === undefined || !tags[at]?.label.startsWith('B')) continue;
    let end = at + 1;
    while (tags[end]?.label.startsWith('I')) end++;
    // «وهران وقسنطينة»: behind a name of its kind «و» joins.
    const joined = at > 0 && kindOf(tags[at - 1]) === kind && /^و.{3}/.test(sentence[at]?.folded ?? '');
    const name = nameOf(text, sentence.slice(at, end), tags.slice(at, end), kind, words, joined);
    if (name) names.push(name);
    at = end - 1;
  }
  return names;
}

function kindOf(tag: Tag | undefined): TaggedName['kind'] | undefined {
  const name = tag?.label.slice(2);
  return name === 'PER' || name === 'LOC' || name === 'ORG' ? KINDS[name] : undefined;
}

function nameOf(
  text: string,
  tokens: readonly Token[],
  tags: readonly Tag[],
  kind: TaggedName['kind'],
  words: ReadonlySet<string>,
  joined: boolean,
): TaggedName | undefined {
  if (tokens.length > LONGEST) return undefined;
  const real = tokens.filter((token) => token.word);
  if (PARTICLES.test(real[0]?.folded ?? '')) return undefined;
  const [first, last] = [real[0], real.at(-1)];
  if (!first || !last || (real.length === 1 && first.folded.length < 3)) return undefined;
  const span = {
    start: first.span.start + (clitics(first.folded, words) || Number(joined)),
    end: last.span.end,
  };
  const confidence = Math.min(...tags.map((tag) => tag.confidence));
  if (confidence < LEAST) return undefined;
  return { span, text: text.slice(span.start, span.end), kind, confidence };
}

/** How many letters stand before the name in its first word. */
function clitics(word: string, words: ReadonlySet<string>): number {
  const match = /^([وف]?[بلك]?)(?=ال..)/.exec(word);
  if (match?.[1]) return match[1].length;
  if (/^لل../.test(word)) return 1;
  for (const cut of [1, 2]) {
    const rest = word.slice(cut);
    if (rest.length > 2 && /^[وف]?[بلك]?$/.test(word.slice(0, cut)) && words.has(rest)) return cut;
  }
  return 0;
}
