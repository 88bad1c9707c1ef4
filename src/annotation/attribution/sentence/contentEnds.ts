import { verbReadings } from '../../lexicons/verbReadings.ts';
import { isComplementiser } from '../../phrases/complement.ts';
import type { Token } from '../../tokens/token.ts';

/** Words that after a pause open something new: «، كما», «، فيما», «، أما», «، وذلك». */
const OPENERS =
  /^(كما|ما|فيما|بينما|اما|مشيرا|وذلك|الامر|وكان|وكانت|ويذكر|وياتي|وتاتي|وجاء|وجاءت|يذكر|و?بحسب|و?حسب|و?وفق|و?وفقا|حسبما|نقلا|طبقا|ليضيف|قبل|حيث)$/;
/** The same without a pause before them. */
const LOUD_OPENERS = /^(فيما|بينما|وكان|وكانت|ويذكر|وياتي|وتاتي|وجاء|وجاءت|وهكذا|وسوف|اما)$/;
/** «من جهته», «في المقابل», «إلى ذلك»: two words that open something new. */
const LOUD_PAIRS =
  /^(و?من (جهته|جهتها|جهتهم|جانبه|جانبها|ناحيته)|و?في (المقابل|حين|الاثناء|السياق|غضون)|و(هو|هي) ما|الي ذلك|علي صعيد|ومن ثم)$/;

/**
 * For every token of a sentence, the nearest token from it on where another statement begins, and so a content ends; the
 * number of tokens if there is none. Content may hold what a quotation holds, whatever begins in it. Linear.
 */
export function contentEnds(tokens: readonly Token[]): Int32Array {
  const ends = new Int32Array(tokens.length + 1).fill(tokens.length);
  const quoted = quotedTokens(tokens);
  for (let at = tokens.length - 1; at >= 0; at--) {
    ends[at] = quoted[at] === 0 && opensAnother(tokens, at) ? at : (ends[at + 1] ?? tokens.length);
  }
  return ends;
}

/** 1 for each token between quotation marks that close in the same sentence. */
function quotedTokens(tokens: readonly Token[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let open = -1;
  tokens.forEach(({ written }, at) => {
    if (/^[«“„]$/.test(written)) open = at;
    else if (/^[»”]$/.test(written) && open >= 0) {
      quoted.fill(1, open, at + 1);
      open = -1;
    } else if (written === '"') {
      if (open >= 0) quoted.fill(1, open, at + 1);
      open = open >= 0 ? -1 : at;
    }
  });
  return quoted;
}

function opensAnother(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.word) return false;
  const before = tokens[at - 1];
  const paused = before !== undefined && /^[،,؛;.…»"-]$/.test(before.written);
  if (LOUD_OPENERS.test(token.folded) || (paused && OPENERS.test(token.folded))) return true;
  if (LOUD_PAIRS.test(`${token.folded} ${tokens[at + 1]?.folded ?? ''}`)) return true;
  return opensReport(tokens, at, paused);
}

/** «واتهمت …», «كما أكدت أن …», «لكنه قال …»; after a pause «مضيفا أن …» too. Not «وأن …», which carries the content on. */
function opensReport(tokens: readonly Token[], at: number, paused: boolean): boolean {
  const token = tokens[at];
  if (!token || isComplementiser(token.folded)) return false;
  if (/^(كما|حيث|و?لكن|و?لكنه|و?لكنها|و?لكنهم|غير|وقد|فقد|اذ)$/.test(token.folded)) {
    const next = /^(لم|لا|لن)$/.test(tokens[at + 1]?.folded ?? '') ? tokens[at + 2] : tokens[at + 1];
    return next !== undefined && verbReadings(next.folded, next.written).length > 0;
  }
  return verbReadings(token.folded, token.written).some(({ cut, form }) => {
    if (form.object) return false;
    if (form.tense === 'participle') return paused || cut > 0;
    // «أما روسيا فترى»: «ف» leads back to its subject.
    return cut > 0 && token.folded.startsWith('و') && reports(tokens, at);
  });
}

/** Whether something like content or a known subject follows: «ورفض» may be a noun («تأييد ورفض»). */
function reports(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (next.word || /^[:«"“]$/.test(next.written));
}
