import { isComplementiser } from '../../lexicons/complementiser.ts';
import { verbReadings } from '../../lexicons/verbReadings.ts';
import { foldedAt } from '../../tokens/foldedAt.ts';
import type { Token } from '../../tokens/token.ts';

/** Words that after a pause open something new: «، كما», «، فيما», «، أما», «، وذلك». */
const OPENERS_AFTER_PAUSE =
  /^(كما|ما|فيما|بينما|اما|مشيرا|وذلك|الامر|وكان|وكانت|ويذكر|وياتي|وتاتي|وجاء|وجاءت|يذكر|و?بحسب|و?حسب|و?وفق|و?وفقا|حسبما|نقلا|طبقا|ليضيف|قبل|حيث)$/;
/** Words that open something new without a pause too: «بينما», «وجاء». */
const OPENERS = /^(فيما|بينما|وكان|وكانت|ويذكر|وياتي|وتاتي|وجاء|وجاءت|وهكذا|وسوف|اما)$/;
/** Two words that open something new: «من جهته», «في المقابل», «إلى ذلك». */
const OPENING_PAIRS =
  /^(و?من (جهته|جهتها|جهتهم|جانبه|جانبها|ناحيته)|و?في (المقابل|حين|الاثناء|السياق|غضون)|و(هو|هي) ما|الي ذلك|علي صعيد|ومن ثم)$/;
/** Particles that may stand before a verb of saying: «كما أكدت», «لكنه قال». */
const BEFORE_REPORT = /^(كما|حيث|و?لكن|و?لكنه|و?لكنها|و?لكنهم|غير|وقد|فقد|اذ)$/;

/**
 * For every token of a sentence, the nearest one from it on where another statement begins, and so a content
 * ends; the number of tokens if there is none. The last entry is for the sentence's end. A quotation ends
 * nothing, whatever begins in it. Linear.
 */
export function contentEnds(tokens: readonly Token[]): readonly number[] {
  const quoted = quotedTokens(tokens);
  const ends = [tokens.length];
  let end = tokens.length;
  for (const index of [...tokens.keys()].reverse()) {
    if (!quoted.has(index) && opensAnother(tokens, index)) end = index;
    ends.push(end);
  }
  return ends.reverse();
}

/** The tokens between quotation marks that close in the same sentence, the marks among them. */
function quotedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  let open: number | undefined;
  for (const [index, { written }] of tokens.entries()) {
    const closes = open !== undefined && /^[»”"]$/.test(written);
    if (open !== undefined && closes) for (let inside = open; inside <= index; inside++) quoted.add(inside);
    if (closes) open = undefined;
    else if (/^[«“„"]$/.test(written)) open = index;
  }
  return quoted;
}

function opensAnother(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token?.word) return false;
  const before = tokens[index - 1];
  const paused = before !== undefined && /^[،,؛;.…»"-]$/.test(before.written);
  if (OPENERS.test(token.folded) || (paused && OPENERS_AFTER_PAUSE.test(token.folded))) return true;
  if (OPENING_PAIRS.test(`${token.folded} ${foldedAt(tokens, index + 1)}`)) return true;
  return opensReport(tokens, index, token, paused);
}

/**
 * Whether a report begins: «واتهمت …», «كما أكدت أن …», «لكنه قال …»; after a pause «مضيفا أن …» too. «وأن …»
 * does not: it carries the content on.
 */
function opensReport(tokens: readonly Token[], index: number, token: Token, paused: boolean): boolean {
  if (isComplementiser(token.folded)) return false;
  if (BEFORE_REPORT.test(token.folded)) {
    const isNegated = /^(لم|لا|لن)$/.test(foldedAt(tokens, index + 1));
    const verb = tokens[isNegated ? index + 2 : index + 1];
    return verb !== undefined && verbReadings(verb.folded, verb.written).length > 0;
  }
  return verbReadings(token.folded, token.written).some(({ cut, form }) => {
    if (form.object) return false;
    if (form.tense === 'participle') return paused || cut > 0;
    // «أما روسيا فترى»: «ف» leads back to its subject.
    return cut > 0 && token.folded.startsWith('و') && hasContent(tokens[index + 1]);
  });
}

/** Whether a word or a quotation follows a verb: alone «ورفض» may be a noun («تأييد ورفض»). */
function hasContent(next: Token | undefined): boolean {
  return next !== undefined && (next.word || /^[:«"“]$/.test(next.written));
}
