import { type Folded, fold, foldText, unfold } from '../../arabic/fold.ts';
import type { Block } from '../../domain/block.ts';
import type { Span } from '../../domain/span.ts';
import type { TextDirective } from './textDirective.ts';

/**
 * The first place of the text that a text directive finds, as browsers look for it: whole words, each term inside one
 * block, what stands about the words directly beside them. Spelling counts as folded: browsers, too, look past case
 * and marks. https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document
 */
export function findTextDirective(
  text: string,
  blocks: readonly Block[],
  directive: TextDirective,
): Span | undefined {
  const folded = fold(text);
  const searched = { folded, blocks, segments: SEGMENTER.segment(folded.text) };
  const start = foldText(directive.start).trim();
  const suffixed = directive.suffix !== undefined;
  for (const from of starts(searched, directive, start)) {
    const first = { start: from, end: from + start.length };
    if (!isInBlock(searched, first)) continue;
    if (directive.end !== undefined) {
      if (!isBorder(searched, first.end)) continue;
      const end = endOf(searched, directive, first.end);
      if (end !== undefined) return unfold(searched.folded, { start: from, end });
    } else if ((suffixed || isBorder(searched, first.end)) && isFollowed(searched, directive, first.end)) {
      return unfold(searched.folded, first);
    }
  }
  return undefined;
}

interface Searched {
  readonly folded: Folded;
  readonly blocks: readonly Block[];
  readonly segments: Intl.Segments;
}

/** Where the first term stands, by itself or right behind the prefix. */
function* starts(searched: Searched, directive: TextDirective, start: string): Iterable<number> {
  const { text } = searched.folded;
  if (start === '') return;
  if (directive.prefix === undefined) {
    for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1))
      if (isBorder(searched, at)) yield at;
    return;
  }
  const prefix = foldText(directive.prefix).trim();
  if (prefix === '') return;
  for (let at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1)) {
    const next = afterSpace(text, at + prefix.length);
    const isWhole = isBorder(searched, at) && isInBlock(searched, { start: at, end: at + prefix.length });
    if (isWhole && text.startsWith(start, next)) yield next;
  }
}

/** The end of the first place after `from` where the last term stands and, if there is one, the suffix behind it. */
function endOf(searched: Searched, directive: TextDirective, from: number): number | undefined {
  const { text } = searched.folded;
  const term = foldText(directive.end ?? '').trim();
  if (term === '') return undefined;
  for (let at = text.indexOf(term, from); at >= 0; at = text.indexOf(term, at + 1)) {
    const end = at + term.length;
    if (!isBorder(searched, at) || !isInBlock(searched, { start: at, end })) continue;
    if (directive.suffix === undefined && !isBorder(searched, end)) continue;
    if (isFollowed(searched, directive, end)) return end;
  }
  return undefined;
}

function isFollowed(searched: Searched, { suffix }: TextDirective, end: number): boolean {
  if (suffix === undefined) return true;
  const { text } = searched.folded;
  const term = foldText(suffix).trim();
  const at = afterSpace(text, end);
  const span = { start: at, end: at + term.length };
  return (
    term !== '' && text.startsWith(term, at) && isBorder(searched, span.end) && isInBlock(searched, span)
  );
}

function afterSpace(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at;
}

/** Whether a span of folded units lies in one block. */
function isInBlock({ folded, blocks }: Searched, { start, end }: Span): boolean {
  const from = folded.starts[start] ?? 0;
  const to = folded.ends[end - 1] ?? 0;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.start ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return to <= (blocks[low - 1]?.span.end ?? -1);
}

/** Whether a word may begin or end before unit `at`, in a text by Unicode's rules (UAX 29), as browsers have it. */
function isBorder({ segments }: Searched, at: number): boolean {
  return (segments.containing(at)?.index ?? at) === at;
}

const SEGMENTER = new Intl.Segmenter('ar', { granularity: 'word' });
