import type { Frame, Preposition } from '../lexicons/reportingVerbs.ts';
import { isSayingParticiple } from '../lexicons/verbReadings.ts';
import type { Token } from '../tokens/token.ts';

/** Where the content of a cue begins, and by which frame. `lead` is the word that opens it («أن», «:», «إلى»). */
export interface Complement {
  readonly frame: Frame;
  readonly lead: number;
  readonly start: number;
}

/** So many words may stand between a verb and its complement: a long subject with its office and an adverbial. */
const REACH = 18;
const COMPLEMENTISER = /^[وبف]?(ان|انه|انها|انهم|انهما|انني|اننا)$/;
/** «بعد أن», «إلا أن» and their like open no content. */
const BEFORE_OTHER_THAT = /^[وفبك]?(بعد|قبل|الا|غير|حتي|منذ|لولا|رغم|بما|كما|ل|عند|الي|علي|من|عن|في)$/;
/** Words that begin with «ب» of their own, or whose «ب» opens an adverbial. */
const NOT_BY =
  /^(بعد|بعض|بين|بينما|بسبب|بشان|بحسب|بيان|بدون|بل|بعيد|بشكل|بشده|بوضوح|بدوره|بدورها|بدورهم|باسم|بالتالي|بالاضافه|بصفه|بصفته|بناء|بلاد|بلاده|بلادها|بنك|برلمان|باريس|برلين|بغداد|بيروت|بكين|بروكسل|بريطانيا|بنغازي|بان|بحضور|بقياده|برياسه|برعايه|بمشاركه|بموجب|بناء|بمناسبه|بدءا|بلديه|بالقول|بقوله|بقولها)$/;

/** Whether a folded word is «أن» or «إن», with or without «ب», «و» and a pronoun: «بأن», «وأنها». */
export function isComplementiser(folded: string): boolean {
  return COMPLEMENTISER.test(folded);
}

/**
 * The complement of the verb that ends before token `from`, the nearest of those its frames allow. `stop` is the token that
 * surely is no longer part of the clause. The object frame takes what follows and is left to the caller.
 */
export function complementOf(
  tokens: readonly Token[],
  from: number,
  stop: number,
  frames: readonly Frame[],
): Complement | undefined {
  const last = Math.min(stop, from + REACH);
  for (let at = from; at < last; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (!token.word) {
      if (frames.includes('speech') && opensSpeech(tokens, at)) return speechAt(tokens, at);
      if (/^[؛.!?؟]$/.test(token.written)) break;
      continue;
    }
    // «ورد الوزير قائلا إن»: the complement is the participle's.
    if (at > from && isSayingParticiple(token.folded)) break;
    const found = complementAt(tokens, at, from, frames);
    if (found) return found;
  }
  return undefined;
}

function complementAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  frames: readonly Frame[],
): Complement | undefined {
  const word = tokens[at]?.folded ?? '';
  if (COMPLEMENTISER.test(word) && frames.includes('that') && !isOtherThat(tokens, at, from)) {
    return { frame: 'that', lead: at, start: carriesPronoun(word) ? at : at + 1 };
  }
  if (/^(ب)?(القول|قوله|قولها)$/.test(word) && frames.includes('speech')) return undefined;
  for (const frame of frames) {
    if (!isPreposition(frame) || !startsWithPreposition(word, frame)) continue;
    const next = tokens[at + 1]?.folded ?? '';
    if (COMPLEMENTISER.test(next)) return { frame: 'that', lead: at, start: at + 2 };
    return { frame, lead: at, start: isAlone(word, frame) ? at + 1 : at };
  }
  return undefined;
}

function isOtherThat(tokens: readonly Token[], at: number, from: number): boolean {
  return at > from && BEFORE_OTHER_THAT.test(tokens[at - 1]?.folded ?? '');
}

function carriesPronoun(word: string): boolean {
  return !/^[وب]?ان$/.test(word);
}

function isPreposition(frame: Frame): frame is Preposition {
  return frame !== 'that' && frame !== 'speech' && frame !== 'object' && frame !== 'naming';
}

/** «إلى» and «من» stand alone or carry a pronoun; «ب» and «ل» are joined to their noun. */
function startsWithPreposition(word: string, preposition: Preposition): boolean {
  if (word === preposition || word === `و${preposition}`) return true;
  if (preposition === 'ب') return /^ب..+/.test(word) && !NOT_BY.test(word) && !COMPLEMENTISER.test(word);
  if (preposition === 'ل') return /^لل..+/.test(word);
  if (preposition === 'من') return word === 'مما';
  if (preposition === 'عن') return word === 'عما';
  return false;
}

function isAlone(word: string, preposition: Preposition): boolean {
  return word === preposition || word === `و${preposition}`;
}

/** A colon opens speech; so does a quotation mark with at least three words behind it («قال „سنعود قريبا إلى …“»). */
function opensSpeech(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.written ?? '';
  if (mark === ':') return tokens[at + 1] !== undefined;
  if (!/^[«"“„]$/.test(mark)) return false;
  return [1, 2, 3].every((n) => tokens[at + n]?.word);
}

function speechAt(tokens: readonly Token[], at: number): Complement {
  return { frame: 'speech', lead: at, start: tokens[at]?.written === ':' ? at + 1 : at };
}
