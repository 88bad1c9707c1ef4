import { at } from '../../domain/at.ts';
import { sliceOf } from '../../domain/span.ts';
import { ADVERBIAL_OPENERS, ADVERBS } from '../lexicons/adverbs.ts';
import type { VerbForm } from '../lexicons/conjugateVerb.ts';
import { matchNoun } from '../lexicons/matchNoun.ts';
import { OFFICE_NOUNS, SOURCE_NOUNS } from '../lexicons/speakerNouns.ts';
import { isSayingParticiple, verbReadings } from '../lexicons/verbReadings.ts';
import { COMPLEMENT_WITHIN_TOKENS, complementOf } from '../phrases/complement.ts';
import { nounPhraseEnd } from '../phrases/nounPhraseEnd.ts';
import { foldedAt } from '../tokens/foldedAt.ts';
import type { Token } from '../tokens/token.ts';
import { nameWords } from './nameWords.ts';
import type { TaggedName } from './taggedNames.ts';

/** How sure a name is that only an office and a verb of saying around it tell of. */
const CONFIDENCE = 0.65;
/** A name has two to four words; «بن» and «آل» count. */
const SHORTEST_NAME = 2;
const LONGEST_NAME = 4;
/** A surname of fewer letters may be a common word as well. */
const SHORTEST_SURNAME = 4;
/** An office has at most so many words. */
const LONGEST_OFFICE = 5;

/**
 * The names that the tagger sees, and those of persons whom the text introduces: who stands between an office
 * behind a verb of saying and what is said («وقال رئيسها مقران قاسي إن …»), and wherever the same surname
 * stands again.
 */
export function introducedNames(
  text: string,
  sentences: readonly (readonly Token[])[],
  tagged: readonly TaggedName[],
): readonly TaggedName[] {
  const starts = new Set(tagged.map(({ span }) => span.start));
  const introduced = sentences.flatMap((sentence) => introducedIn(text, sentence, starts));
  const surnames = new Set([...introduced.map(({ surname }) => surname), ...surnamesAlone(tagged)]);
  if (surnames.size === 0) return tagged;
  const taken = new Set([...starts, ...introduced.map(({ name }) => name.span.end)]);
  const isAgain = ({ folded, span }: Token) =>
    surnames.has(folded) && !taken.has(span.end) && !taken.has(span.start);
  const again = sentences
    .flatMap((sentence) => sentence.filter(isAgain))
    .map(({ span, written }) => personNamed(span, written));
  return [...tagged, ...introduced.map(({ name }) => name), ...again].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

function personNamed(span: TaggedName['span'], text: string): TaggedName {
  return { span, text, kind: 'person', confidence: CONFIDENCE };
}

/**
 * Surnames that the tagger saw behind a given name and alone as well, so that they mean their bearer wherever
 * it missed them.
 */
function surnamesAlone(tagged: readonly TaggedName[]): readonly string[] {
  const persons = tagged.filter(({ kind }) => kind === 'person').map(({ text }) => nameWords(text));
  const full = new Set(persons.flatMap((words) => (words.length > 1 ? words.slice(-1) : [])));
  const single = persons.flatMap((words) => (words.length === 1 ? words : []));
  return single.filter((word) => word.length >= SHORTEST_SURNAME && full.has(word));
}

/** A person that a sentence introduces. */
interface IntroducedPerson {
  readonly name: TaggedName;
  readonly surname: string;
}

function introducedIn(
  text: string,
  tokens: readonly Token[],
  starts: ReadonlySet<number>,
): readonly IntroducedPerson[] {
  return tokens.flatMap((token, index): readonly IntroducedPerson[] => {
    const [verb] = verbReadings(token.folded, token.written)
      .map(({ form }) => form)
      .filter((form) => !form.object && form.tense !== 'participle');
    if (!verb) return [];
    const found = nameBehind(tokens, index, verb) ?? nameBefore(tokens, index);
    const own = found ? tokens.slice(found.from, found.to) : [];
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last || first.folded.startsWith('ال')) return [];
    if (own.some(({ span }) => starts.has(span.start))) return [];
    const span = { start: first.span.start, end: last.span.end };
    return [{ name: personNamed(span, sliceOf(text, span)), surname: last.folded }];
  });
}

/** The tokens of a name, `to` left out. */
interface NameRange {
  readonly from: number;
  readonly to: number;
}

/** «وقال رئيسها مقران قاسي إن», «ووصف رئيس الحركة سعد الحلي القانون بأنه». */
function nameBehind(tokens: readonly Token[], index: number, { verb }: VerbForm): NameRange | undefined {
  if (!isOffice(foldedAt(tokens, index + 1))) return undefined;
  const naming = verb.frames.includes('naming');
  const frames = naming ? [...verb.frames, 'ب' as const, 'that' as const] : verb.frames;
  const stop = Math.min(tokens.length, index + COMPLEMENT_WITHIN_TOKENS);
  const complement = complementOf(tokens, index + 1, stop, frames);
  if (!complement) return undefined;
  let from = nounPhraseEnd(tokens, index + 1, complement.lead);
  // «المدير التنفيذي للجنة سامر حداد»
  if (/^لل/.test(foldedAt(tokens, from))) from = nounPhraseEnd(tokens, from, complement.lead);
  let to = from;
  while (to < complement.lead && mayBeName(at(tokens, to))) to++;
  // What is named stands between the name and what it is called: «سعد الحلي القانون بأنه».
  if (naming && to - from > SHORTEST_NAME) to = from + SHORTEST_NAME;
  return to - from < SHORTEST_NAME || to - from > LONGEST_NAME ? undefined : { from, to };
}

/** «القيادية المعارضة هدى الطيب شككت». */
function nameBefore(tokens: readonly Token[], index: number): NameRange | undefined {
  const from = index - SHORTEST_NAME;
  if (from < 1 || !tokens.slice(from, index).every(mayBeName)) return undefined;
  for (let office = from - 1; office >= Math.max(0, from - LONGEST_OFFICE); office--) {
    const token = at(tokens, office);
    if (!token.word) return undefined;
    if (isOffice(token.folded))
      return nounPhraseEnd(tokens, office, from) === from ? { from, to: index } : undefined;
  }
  return undefined;
}

function isOffice(folded: string): boolean {
  return matchNoun(folded, OFFICE_NOUNS, SOURCE_NOUNS) !== undefined;
}

/** Whether a word may be part of a name. «علي» with its dots is one, «على» is none. */
function mayBeName({ word, folded, written }: Token): boolean {
  if (!word || ADVERBS.has(folded) || /^لل|^بال/.test(folded)) return false;
  // «قال مسؤول طالبا عدم كشف اسمه»
  if (isSayingParticiple(folded)) return false;
  return written === 'علي' || !ADVERBIAL_OPENERS.has(folded);
}
