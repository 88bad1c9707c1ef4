import { isComplementiser } from '../lexicons/complementiser.ts';
import type { Frame, Preposition } from '../lexicons/reportingVerbs.ts';
import { isSayingParticiple } from '../lexicons/verbReadings.ts';
import { foldedAt } from '../tokens/foldedAt.ts';
import type { Token } from '../tokens/token.ts';

/** Where the content of a cue begins, and by which frame. */
export interface Complement {
  readonly frame: Frame;
  /** The token that opens it: «أن», a colon, «إلى». */
  readonly lead: number;
  /** The first token of the content. */
  readonly start: number;
}

/**
 * So far behind a verb its complement is looked for: a long subject with its office, and an adverbial, may
 * stand between.
 */
export const COMPLEMENT_WITHIN_TOKENS = 18;
/** Words before an «أن» that opens no content: «بعد أن», «إلا أن». */
const BEFORE_OTHER_THAT = /^[وفبك]?(بعد|قبل|الا|غير|حتي|منذ|لولا|رغم|بما|كما|ل|عند|الي|علي|من|عن|في)$/;
/** Words whose «ب» is a letter of their own («بيان»), or opens an adverbial («بشدة»). */
const NO_PREPOSITION_BI =
  /^(بعد|بعض|بين|بينما|بسبب|بشان|بحسب|بيان|بدون|بل|بعيد|بشكل|بشده|بوضوح|بدوره|بدورها|بدورهم|باسم|بالتالي|بالاضافه|بصفه|بصفته|بناء|بلاد|بلاده|بلادها|بنك|برلمان|باريس|برلين|بغداد|بيروت|بكين|بروكسل|بريطانيا|بنغازي|بان|بحضور|بقياده|برياسه|برعايه|بمشاركه|بموجب|بناء|بمناسبه|بدءا|بلديه|بالقول|بقوله|بقولها)$/;

/**
 * The complement of the verb that ends before token `from`: the nearest that its frames allow, before token
 * `stop`, where the clause surely ends. An object needs no word that opens it, and is left to the caller.
 */
export function complementOf(
  tokens: readonly Token[],
  from: number,
  stop: number,
  frames: readonly Frame[],
): Complement | undefined {
  for (const [offset, token] of tokens
    .slice(from, Math.min(stop, from + COMPLEMENT_WITHIN_TOKENS))
    .entries()) {
    const index = from + offset;
    if (!token.word) {
      if (frames.includes('speech') && opensSpeech(tokens, index)) return speechAt(tokens, index);
      if (/^[؛.!?؟]$/.test(token.written)) break;
      continue;
    }
    // «ورد الوزير قائلا إن»: the complement is the participle's.
    if (offset > 0 && isSayingParticiple(token.folded)) break;
    const found = complementAt(tokens, index, from, frames);
    if (found) return found;
  }
  return undefined;
}

function complementAt(
  tokens: readonly Token[],
  index: number,
  from: number,
  frames: readonly Frame[],
): Complement | undefined {
  const word = foldedAt(tokens, index);
  const isThat = isComplementiser(word) && frames.includes('that');
  if (isThat && !(index > from && BEFORE_OTHER_THAT.test(foldedAt(tokens, index - 1)))) {
    return { frame: 'that', lead: index, start: carriesPronoun(word) ? index : index + 1 };
  }
  // «بالقول إن» leads on to the speech.
  if (/^(ب)?(القول|قوله|قولها)$/.test(word) && frames.includes('speech')) return undefined;
  for (const frame of frames) {
    if (!isPreposition(frame) || !startsWithPreposition(word, frame)) continue;
    if (isComplementiser(foldedAt(tokens, index + 1)))
      return { frame: 'that', lead: index, start: index + 2 };
    return { frame, lead: index, start: standsAlone(word, frame) ? index + 1 : index };
  }
  return undefined;
}

/** «أنه», «أنها»: the pronoun belongs to the content. */
function carriesPronoun(complementiser: string): boolean {
  return !/^[وب]?ان$/.test(complementiser);
}

function isPreposition(frame: Frame): frame is Preposition {
  return frame !== 'that' && frame !== 'speech' && frame !== 'object' && frame !== 'naming';
}

/** «إلى», «من» stand alone; «ب» and «ل» are joined to their noun: «بالحوار», «للحوار». */
function startsWithPreposition(word: string, preposition: Preposition): boolean {
  if (standsAlone(word, preposition)) return true;
  if (preposition === 'ب')
    return /^ب..+/.test(word) && !NO_PREPOSITION_BI.test(word) && !isComplementiser(word);
  if (preposition === 'ل') return /^لل..+/.test(word);
  if (preposition === 'من') return word === 'مما';
  if (preposition === 'عن') return word === 'عما';
  return false;
}

function standsAlone(word: string, preposition: Preposition): boolean {
  return word === preposition || word === `و${preposition}`;
}

/**
 * A colon opens speech; so does a quotation mark with three words at least behind it: «قال „سنعود قريبا إلى
 * …“».
 */
function opensSpeech(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index]?.written;
  if (mark === ':') return index + 1 < tokens.length;
  if (mark === undefined || !/^[«"“„]$/.test(mark)) return false;
  return [1, 2, 3].every((n) => tokens[index + n]?.word);
}

function speechAt(tokens: readonly Token[], index: number): Complement {
  return { frame: 'speech', lead: index, start: tokens[index]?.written === ':' ? index + 1 : index };
}
