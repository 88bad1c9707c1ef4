import { type Folded, fold, foldText, unfold } from '../../arabic/fold.ts';
import { at } from '../../domain/at.ts';
import type { Block } from '../../domain/block.ts';
import { partitionPoint } from '../../domain/partitionPoint.ts';
import type { Span } from '../../domain/span.ts';
import type { TextDirective } from './textDirective.ts';

/**
 * The first place of the text that a text directive finds, as browsers look for it: whole words, each term
 * inside one block, prefix and suffix directly beside the words. Spelling is folded, for browsers look past
 * case and marks too. https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document
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
      const end = endOf(searched, { ...directive, end: directive.end }, first.end);
      if (end !== undefined) return unfold(searched.folded, { start: from, end });
    } else if ((suffixed || isBorder(searched, first.end)) && isFollowed(searched, directive, first.end)) {
      return unfold(searched.folded, first);
    }
  }
  return undefined;
}

/** A text in which directives are looked for. */
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
    for (const place of placesOf(text, start)) if (isBorder(searched, place)) yield place;
    return;
  }
  const prefix = foldText(directive.prefix).trim();
  if (prefix === '') return;
  for (const place of placesOf(text, prefix)) {
    const end = place + prefix.length;
    const next = afterSpace(text, end);
    const isWhole = isBorder(searched, place) && isInBlock(searched, { start: place, end });
    if (isWhole && text.startsWith(start, next)) yield next;
  }
}

/** A directive that gives its words by their two ends. */
type RangeDirective = TextDirective & { readonly end: string };

/**
 * The end of the first place after `from` where the last term stands and, if there is one, the suffix behind
 * it.
 */
function endOf(searched: Searched, directive: RangeDirective, from: number): number | undefined {
  const { text } = searched.folded;
  const term = foldText(directive.end).trim();
  if (term === '') return undefined;
  for (const start of placesOf(text, term, from)) {
    const end = start + term.length;
    if (!isBorder(searched, start) || !isInBlock(searched, { start, end })) continue;
    if (directive.suffix === undefined && !isBorder(searched, end)) continue;
    if (isFollowed(searched, directive, end)) return end;
  }
  return undefined;
}

/** Whether the suffix, if there is one, stands behind unit `end`. */
function isFollowed(searched: Searched, { suffix }: TextDirective, end: number): boolean {
  if (suffix === undefined) return true;
  const { text } = searched.folded;
  const term = foldText(suffix).trim();
  const start = afterSpace(text, end);
  const span = { start, end: start + term.length };
  return (
    term !== '' && text.startsWith(term, start) && isBorder(searched, span.end) && isInBlock(searched, span)
  );
}

/** Where `term` stands in `text` from unit `from` on, whatever it overlaps. */
function* placesOf(text: string, term: string, from = 0): Iterable<number> {
  for (let place = text.indexOf(term, from); place >= 0; place = text.indexOf(term, place + 1)) yield place;
}

function afterSpace(text: string, unit: number): number {
  return text[unit] === ' ' ? unit + 1 : unit;
}

/** Whether a span of folded units lies in one block. */
function isInBlock({ folded, blocks }: Searched, { start, end }: Span): boolean {
  const from = at(folded.starts, start);
  const begun = partitionPoint(blocks.length, (block) => at(blocks, block).span.start <= from);
  return begun > 0 && at(folded.ends, end - 1) <= at(blocks, begun - 1).span.end;
}

/**
 * Whether a word may begin or end before a unit, in a text by Unicode's rules (UAX 29), as browsers have it.
 */
function isBorder({ segments }: Searched, unit: number): boolean {
  const segment = segments.containing(unit);
  // The end of the text is in no segment.
  return segment === undefined || segment.index === unit;
}

const SEGMENTER = new Intl.Segmenter('ar', { granularity: 'word' });
