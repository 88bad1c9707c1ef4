import type { VerbForm } from '../lexicons/conjugateVerb.ts';
import type { Frame } from '../lexicons/reportingVerbs.ts';
import { ADVERBIAL_OPENERS, ADVERBS, nounOf, OFFICE_NOUNS, SOURCE_NOUNS } from '../lexicons/speakerNouns.ts';
import { isSayingParticiple, verbReadings } from '../lexicons/verbReadings.ts';
import { complementOf } from '../phrases/complement.ts';
import { phraseEnd } from '../phrases/nounPhraseEnd.ts';
import type { Token } from '../tokens/token.ts';
import { nameWords } from './nameWords.ts';
import type { TaggedName } from './taggedNames.ts';

/** How sure a name is that only an office and a verb of saying around it tell of. */
const CONFIDENCE = 0.65;
/** A name has two to four words; «بن» and «آل» count. */
const SHORTEST = 2;
/** A surname of so few letters may be a common word as well. */
const SHORTEST_SURNAME = 3;
const LONGEST = 4;
/** So far may a complement stand from its verb. */
const REACH = 18;
/** An office has at most so many words. */
const LONGEST_OFFICE = 5;

/**
 * Persons the tagger does not know but the text introduces: whoever stands between an office behind a verb of saying and what is said («وقال رئيسها مقران
 * قاسي إن …»), and wherever the same surname stands again.
 */
export function introducedNames(
  text: string,
  sentences: readonly (readonly Token[])[],
  tagged: readonly TaggedName[],
): readonly TaggedName[] {
  const starts = new Set(tagged.map(({ span }) => span.start));
  const introduced = sentences.flatMap((sentence) => introducedIn(text, sentence, starts));
  const surnames = new Set([...introduced.map(({ last }) => last), ...surnamesAlone(tagged)]);
  if (surnames.size === 0) return tagged;
  const taken = new Set([...starts, ...introduced.map(({ name }) => name.span.end)]);
  const again = sentences.flatMap((sentence) =>
    sentence
      .filter(({ folded, span }) => surnames.has(folded) && !taken.has(span.end) && !taken.has(span.start))
      .map(
        (token): TaggedName => ({
          span: token.span,
          text: token.written,
          kind: 'person',
          confidence: CONFIDENCE,
        }),
      ),
  );
  return [...tagged, ...introduced.map(({ name }) => name), ...again].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** Surnames that the tagger has seen behind a given name and alone as well: so they stand for their bearer wherever it missed them. */
function surnamesAlone(tagged: readonly TaggedName[]): readonly string[] {
  const persons = tagged.filter(({ kind }) => kind === 'person').map(({ text }) => nameWords(text));
  const full = new Set(persons.flatMap((words) => (words.length > 1 ? (words.at(-1) ?? []) : [])));
  return persons.flatMap(([only, ...others]) =>
    only !== undefined && only.length > SHORTEST_SURNAME && others.length === 0 && full.has(only)
      ? [only]
      : [],
  );
}

type Introduced = { readonly name: TaggedName; readonly last: string };

function introducedIn(
  text: string,
  tokens: readonly Token[],
  starts: ReadonlySet<number>,
): readonly Introduced[] {
  return tokens.flatMap((token, at): readonly Introduced[] => {
    const [verb] = verbReadings(token.folded, token.written)
      .map(({ form }) => form)
      .filter((form) => !form.object && form.tense !== 'participle');
    if (!verb) return [];
    const found = behind(tokens, at, verb) ?? before(tokens, at);
    const [first, last] = [tokens[found?.from ?? -1], tokens[(found?.to ?? 0) - 1]];
    if (!found || !first || !last || first.folded.startsWith('ال')) return [];
    if (tokens.slice(found.from, found.to).some(({ span }) => starts.has(span.start))) return [];
    const span = { start: first.span.start, end: last.span.end };
    const name = {
      span,
      text: text.slice(span.start, span.end),
      kind: 'person',
      confidence: CONFIDENCE,
    } as const;
    return [{ name, last: last.folded }];
  });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** «وقال رئيسها مقران قاسي إن», «ووصف رئيس الحركة سعد الحلي القانون بأنه». */
function behind(tokens: readonly Token[], at: number, { verb }: VerbForm): Stretch | undefined {
  const head = tokens[at + 1];
  if (!head || !nounOf(head.folded, OFFICE_NOUNS, SOURCE_NOUNS)) return undefined;
  const naming = verb.frames.includes('naming');
  const frames: readonly Frame[] = naming ? [...verb.frames, 'ب', 'that'] : verb.frames;
  const complement = complementOf(tokens, at + 1, Math.min(tokens.length, at + REACH), frames);
  if (!complement) return undefined;
  let from = phraseEnd(tokens, at + 1, complement.lead);
  // «المدير التنفيذي للجنة سامر حداد»
  if (/^لل/.test(tokens[from]?.folded ?? '')) from = phraseEnd(tokens, from, complement.lead);
  let to = from;
  while (to < complement.lead && mayBeName(tokens[to])) to++;
  // What is named stands between the name and what it is called.
  if (naming && to - from > SHORTEST) to = from + SHORTEST;
  return to - from < SHORTEST || to - from > LONGEST ? undefined : { from, to };
}

/** «القيادية المعارضة هدى الطيب شككت». */
function before(tokens: readonly Token[], at: number): Stretch | undefined {
  const from = at - SHORTEST;
  if (from < 1 || !tokens.slice(from, at).every(mayBeName)) return undefined;
  for (let k = from - 1; k >= Math.max(0, from - LONGEST_OFFICE); k--) {
    const token = tokens[k];
    if (!token?.word) return undefined;
    if (nounOf(token.folded, OFFICE_NOUNS, SOURCE_NOUNS))
      return phraseEnd(tokens, k, from) === from ? { from, to: at } : undefined;
  }
  return undefined;
}

/** «علي» with its dots is a name, «على» is none. */
function mayBeName(token: Token | undefined): boolean {
  if (!token?.word || ADVERBS.has(token.folded) || /^لل|^بال/.test(token.folded)) return false;
  // «قال مسؤول طالبا عدم كشف اسمه»
  if (isSayingParticiple(token.folded)) return false;
  return token.written === 'علي' || !ADVERBIAL_OPENERS.has(token.folded);
}
