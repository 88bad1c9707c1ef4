import type { Span } from '../domain/span.ts';

/** Closing signs by their opening ones. A straight quotation mark both opens and closes. */
const CLOSING: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '”': '“',
  '(': ')',
  '[': ']',
  '﴿': '﴾',
  '"': '"',
};

/** A straight quotation mark between two Hebrew letters is not a quotation mark: «ד"ר». */
const SIGNS = /[«»“”()[\]﴿﴾]|(?<!\p{Script=Hebrew})"|"(?!\p{Script=Hebrew})/gu;

/** At most this many signs may be open at once. A text that opens more leaves them open by mistake. */
const DEEPEST = 12;

/**
 * The stretches of `text` between quotation marks or brackets that close within `longest` units, in order.
 * Both signs belong to the stretch; overlapping stretches are joined. Linear in the length of the text.
 */
export function enclosures(text: string, longest: number): readonly Span[] {
  const pairs: Span[] = [];
  let open: { readonly at: number; readonly closing: string }[] = [];
  for (const { 0: sign, index } of text.matchAll(SIGNS)) {
    open = open.filter(({ at }) => index - at <= longest);
    const match = open.findLastIndex(({ closing }) => closing === sign);
    const opening = open[match];
    const closing = CLOSING[sign];
    if (opening) {
      pairs.push({ start: opening.at, end: index + 1 });
      open = open.slice(0, match);
    } else if (closing !== undefined && open.length < DEEPEST && !isInches(text, index)) {
      open.push({ at: index, closing });
    }
  }
  return joined(pairs);
}

/** After a number, where no quotation is open, a straight quotation mark means inches: «شاشة 15"». */
function isInches(text: string, at: number): boolean {
  return text.charAt(at) === '"' && /\p{Nd}/u.test(text.charAt(at - 1));
}

function joined(pairs: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const pair of pairs.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && pair.start < last.end)
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, pair.end) };
    else all.push(pair);
  }
  return all;
}
