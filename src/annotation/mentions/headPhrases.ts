import { at } from '../../domain/at.ts';
import type { Span } from '../../domain/span.ts';
import { FALSE_ADJECTIVES } from '../lexicons/falseAdjectives.ts';
import { HEAD_NOUNS, type HeadNoun } from '../lexicons/headNouns.ts';
import { articleStart, bareWord, isDefinite } from '../tokens/definiteArticle.ts';
import { foldedAt } from '../tokens/foldedAt.ts';
import type { Token } from '../tokens/token.ts';

/** A noun phrase that opens with a head noun: «الأزمة الليبية», «مشروع قرار بريطاني», «قيادة الجيش». */
export interface HeadPhrase {
  readonly span: Span;
  readonly head: string;
  readonly noun: HeadNoun;
  /** The folded words after the head, without articles. */
  readonly modifiers: readonly string[];
  readonly definite: boolean;
}

/** A way to ask, of a token that opens a name, for the token after that name. */
type NameEnd = (index: number) => number | undefined;

/** Relative pronouns, and words that begin with «ال» and have no article: «الذي», «إلى», «اليوم». */
const NO_ARTICLE = /^و?(الذي|التي|الذين|اللذين|اللتين|اللواتي|الي|الا|الان|اليوم)$/;
const ADJECTIVE_ENDING = /(ي|يه|يا|ه|يين)$/;
/** Masculine adjectives without such an ending: «الجيش المسلح», «الاتفاق الجديد». */
const MASCULINE_ADJECTIVE =
  /^ال(حالي|قايم|مقبل|مقابل|اخير|مسلح|اعلي|عام|جديد|سابق|متحد|موقت|دايم|مشترك|ثنايي|اول|شامل)$/;
/** A definite head has at most so many adjectives, an indefinite one so many. */
const MOST_ADJECTIVES = 7;
const MOST_INDEFINITE_ADJECTIVES = 3;
/** So many head nouns may complete one another: «مشروع قرار مجلس …». */
const MOST_COMPLETIONS = 2;

/**
 * The phrases of a sentence that open with a head noun: the noun with what completes it, and adjectives that
 * agree with it in definiteness.
 */
export function headPhrases(tokens: readonly Token[], nameEnd: NameEnd): readonly HeadPhrase[] {
  const phrases: HeadPhrase[] = [];
  let index = 0;
  while (index < tokens.length) {
    const end = phraseEnd(tokens, index, nameEnd);
    if (end !== undefined) phrases.push(phraseOf(tokens, index, end));
    index = end ?? index + 1;
  }
  return phrases;
}

/** The token after the phrase that token `index` opens; undefined if it opens none. */
function phraseEnd(tokens: readonly Token[], index: number, nameEnd: NameEnd): number | undefined {
  const token = at(tokens, index);
  const head = token.word ? headOf(token) : undefined;
  if (!head) return undefined;
  const definite = isDefinite(token.folded);
  const end = definite ? adjectivesEnd(tokens, index + 1) : completedEnd(tokens, index, nameEnd);
  if (end > index + 1) return end;
  const isEnough = definite && head.noun.alone && !NO_ARTICLE.test(token.folded);
  // «في بيان» without more is a statement too.
  const isIssued = head.noun.family === 'statement' && /^[وف]?في$/.test(foldedAt(tokens, index - 1));
  return isEnough || isIssued ? end : undefined;
}

function phraseOf(tokens: readonly Token[], index: number, end: number): HeadPhrase {
  const token = at(tokens, index);
  const head = headOf(token);
  if (!head) throw new RangeError(`no head noun: ${token.written}`);
  const modifiers = tokens
    .slice(index + 1, end)
    .filter(({ word }) => word)
    .map(({ folded }) => bareWord(folded));
  const span = { start: token.span.start + head.cut, end: at(tokens, end - 1).span.end };
  return { span, head: head.word, noun: head.noun, modifiers, definite: isDefinite(token.folded) };
}

/** A way to read a word as a noun behind `cut` letters of clitics. */
interface NounReading {
  readonly word: string;
  readonly cut: number;
}

/**
 * The head noun in a word: «الجيش» in «للجيش», «حكومة» in «والحكومة», «مكالمة» in «بمكالمة», «اتصال» in
 * «اتصالا».
 */
function headOf({ folded }: Token): (NounReading & { readonly noun: HeadNoun }) | undefined {
  const readings = isDefinite(folded)
    ? [{ word: bareWord(folded), cut: articleStart(folded) }]
    : indefiniteReadings(folded);
  for (const reading of readings) {
    const noun = HEAD_NOUNS.get(reading.word);
    if (noun) return { ...reading, noun };
  }
  return undefined;
}

function indefiniteReadings(folded: string): readonly NounReading[] {
  const cuts = [0, ...(/^[وفبل]/.test(folded) ? [1] : []), ...(/^[وف][بل]/.test(folded) ? [2] : [])];
  return cuts.flatMap((cut) => {
    const word = folded.slice(cut);
    return [{ word, cut }, ...(word.endsWith('ا') ? [{ word: word.slice(0, -1), cut }] : [])];
  });
}

/** The token after the definite adjectives from `from` on: «المسلحة», «العامة», «التشريعية والرئاسية». */
function adjectivesEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + MOST_ADJECTIVES && isDefiniteAdjective(foldedAt(tokens, end), end > from)) end++;
  return end;
}

function isDefiniteAdjective(word: string, mayBeJoined: boolean): boolean {
  const hasArticle = /^ال../.test(word) || (mayBeJoined && /^وال/.test(word));
  if (!hasArticle || NO_ARTICLE.test(word) || HEAD_NOUNS.has(bareWord(word))) return false;
  return ADJECTIVE_ENDING.test(word) || MASCULINE_ADJECTIVE.test(word);
}

/**
 * The token after what completes an indefinite head at `index`: a name, a definite noun or another head with
 * its adjectives, or indefinite adjectives.
 */
function completedEnd(
  tokens: readonly Token[],
  index: number,
  nameEnd: NameEnd,
  completions = MOST_COMPLETIONS,
): number {
  const next = tokens[index + 1];
  if (!next?.word) return index + 1;
  const name = nameEnd(index + 1);
  if (name !== undefined && !isAdjectiveName(next)) return adjectivesEnd(tokens, name);
  if (/^ال../.test(next.folded) && !NO_ARTICLE.test(next.folded)) return adjectivesEnd(tokens, index + 2);
  if (completions > 0 && HEAD_NOUNS.has(next.folded))
    return completedEnd(tokens, index + 1, nameEnd, completions - 1);
  let end = index + 1;
  while (end <= index + MOST_INDEFINITE_ADJECTIVES && isIndefiniteAdjective(tokens[end])) end++;
  return end;
}

/** «ليبي», «ليبية»: a state's adjective is a name too, but completes as an adjective does. */
function isAdjectiveName({ folded }: Token): boolean {
  return !folded.startsWith('ال') && /(ي|يه)$/.test(folded);
}

/** «هاتفيا», «مغلقة», «بريطاني»: told by the ending, for most verbs and particles end otherwise. */
function isIndefiniteAdjective(token: Token | undefined): boolean {
  if (!token?.word || token.folded.length < 4) return false;
  const { folded } = token;
  if (FALSE_ADJECTIVES.has(folded) || /^و?[بل]ال|^[يت]...$/.test(folded)) return false;
  // «لفائدة» has a preposition; «ليبية» ends as adjectives of relation do.
  return /(يه|يا|ي)$/.test(folded) || (/[^ا]ه$/.test(folded) && !/^[بلك]/.test(folded));
}
