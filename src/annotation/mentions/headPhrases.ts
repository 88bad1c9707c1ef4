import { foldText } from '../../arabic/fold.ts';
import type { Span } from '../../domain/span.ts';
import { HEAD_NOUNS, type HeadNoun } from '../lexicons/headNouns.ts';
import { bareWord, isDefinite, type Token } from '../tokens/token.ts';

/** A noun phrase that opens with a head noun: «الأزمة الليبية», «مشروع قرار بريطاني», «قيادة الجيش». */
export interface HeadPhrase {
  readonly span: Span;
  readonly head: string;
  readonly noun: HeadNoun;
  /** The folded words after the head, without articles. */
  readonly modifiers: readonly string[];
  readonly definite: boolean;
}

const RELATIVE = /^و?(الذي|التي|الذين|اللذين|اللتين|اللواتي|الي|الا|الان|اليوم)$/;
const ADJECTIVE_ENDING = /(ي|يه|يا|ه|يين)$/;
const LONGEST = 7;

/**
 * The phrases of a sentence that open with a head noun: the noun with what completes it, and adjectives that agree in definiteness.
 * `nameEnd` tells for a token that opens a name the token after that name.
 */
export function headPhrases(
  tokens: readonly Token[],
  nameEnd: (at: number) => number | undefined,
): readonly HeadPhrase[] {
  const phrases: HeadPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phraseAt(tokens, at, nameEnd);
    if (!phrase) continue;
    phrases.push(phrase.found);
    at = Math.max(at, phrase.last);
  }
  return phrases;
}

function phraseAt(
  tokens: readonly Token[],
  at: number,
  nameEnd: (at: number) => number | undefined,
): { readonly found: HeadPhrase; readonly last: number } | undefined {
  const token = tokens[at];
  const head = token?.word ? headOf(token) : undefined;
  if (!token || !head) return undefined;
  const definite = isDefinite(token.folded);
  const end = definite ? adjectivesEnd(tokens, at + 1) : completedEnd(tokens, at, nameEnd);
  const alone = end === at + 1;
  const bare =
    alone &&
    !(definite && head.noun.alone && !RELATIVE.test(token.folded)) &&
    !isIssued(tokens, at, head.noun);
  if (bare) return undefined;
  const last = tokens[end - 1];
  if (!last) return undefined;
  const modifiers = tokens
    .slice(at + 1, end)
    .filter((word) => word.word)
    .map((word) => bareWord(word.folded));
  const span = { start: token.span.start + head.cut, end: last.span.end };
  return { found: { span, head: head.word, noun: head.noun, modifiers, definite }, last: end - 1 };
}

/** «في بيان» without more is a statement too. */
function isIssued(tokens: readonly Token[], at: number, noun: HeadNoun): boolean {
  return noun.family === 'statement' && /^[وف]?في$/.test(tokens[at - 1]?.folded ?? '');
}

/** The head noun of a word, and how many letters of clitics stand before it («للجيش», «والحكومة», «بمكالمة»; «اتصالا» is «اتصال»). */
function headOf({
  folded,
}: Token): { readonly word: string; readonly noun: HeadNoun; readonly cut: number } | undefined {
  const definite = isDefinite(folded);
  const readings = definite
    ? [{ word: bareWord(folded), cut: definiteCut(folded) }]
    : indefiniteReadings(folded);
  for (const { word, cut } of readings) {
    const noun = HEAD_NOUNS.get(word);
    if (noun) return { word, noun, cut };
  }
  return undefined;
}

function definiteCut(folded: string): number {
  return folded.startsWith('لل') ? 1 : Math.max(0, folded.indexOf('ال'));
}

function indefiniteReadings(folded: string): readonly { readonly word: string; readonly cut: number }[] {
  const cuts = [0, ...(/^[وفبل]/.test(folded) ? [1] : []), ...(/^[وف][بل]/.test(folded) ? [2] : [])];
  return cuts.flatMap((cut) => {
    const word = folded.slice(cut);
    return [{ word, cut }, ...(word.endsWith('ا') ? [{ word: word.slice(0, -1), cut }] : [])];
  });
}

/** After a definite head: «المسلحة», «العامة», «التشريعية والرئاسية». */
function adjectivesEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + LONGEST) {
    const word = tokens[at]?.folded ?? '';
    const joined = at > from && /^وال/.test(word);
    if (!(/^ال../.test(word) || joined) || RELATIVE.test(word) || HEAD_NOUNS.has(bareWord(word))) break;
    if (
      !ADJECTIVE_ENDING.test(word) &&
      !/^ال(حالي|قايم|مقبل|مقابل|اخير|مسلح|اعلي|عام|جديد|سابق|متحد|موقت|دايم|مشترك|ثنايي|اول|شامل)$/.test(
        word,
      )
    )
      break;
    at++;
  }
  return at;
}

/** After an indefinite head: what completes it (a name, a definite noun, another head) with its adjectives, or indefinite adjectives. */
function completedEnd(
  tokens: readonly Token[],
  at: number,
  nameEnd: (at: number) => number | undefined,
  chain = 2,
): number {
  const next = tokens[at + 1];
  if (!next?.word) return at + 1;
  const name = nameEnd(at + 1);
  if (name !== undefined && !isAdjectiveName(next)) return adjectivesEnd(tokens, name);
  if (/^ال../.test(next.folded) && !RELATIVE.test(next.folded)) return adjectivesEnd(tokens, at + 2);
  if (chain > 0 && HEAD_NOUNS.has(next.folded)) return completedEnd(tokens, at + 1, nameEnd, chain - 1);
  let end = at + 1;
  while (end < at + 4 && isIndefiniteAdjective(tokens[end])) end++;
  return end;
}

function isAdjectiveName({ folded }: Token): boolean {
  return !folded.startsWith('ال') && /(ي|يه)$/.test(folded);
}

/** «هاتفيا», «مغلقة», «بريطاني»: a guess by the ending, for verbs and particles look otherwise. */
function isIndefiniteAdjective(token: Token | undefined): boolean {
  if (!token?.word || token.folded.length < 4) return false;
  if (NOT_ADJECTIVES.has(token.folded) || /^و?[بل]ال|^[يت]...$/.test(token.folded)) return false;
  // «لفائدة» has a preposition; «ليبية» ends as adjectives of relation do.
  return /(يه|يا|ي)$/.test(token.folded) || (/[^ا]ه$/.test(token.folded) && !/^[بلك]/.test(token.folded));
}

const NOT_ADJECTIVES = new Set(
  `الذي التي حتى لدى على إلى متى سوى مدى إحدى نحوه بشأنه حوله عليه إليه فيه منه عنه معه بينه له به خلاله بعده قبله ضده بحقه يجري ستجري
  تجري يأتي تأتي يقضي تقضي يؤدي تؤدي ينهي تنهي اللتي تلك هذه عدة قيادة بموجبه بقيادة برئاسة برعاية بمشاركة بحضور نتيجة وزارة حكومة`
    .split(/\s+/)
    .map(foldText),
);
