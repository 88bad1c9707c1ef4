import { foldText } from '../../arabic/fold.ts';
import type { Block } from '../../domain/block.ts';
import type { Span } from '../../domain/span.ts';
import { type Words, wordsOf } from '../text/hashedWords.ts';
import { findTextDirective } from './findTextDirective.ts';
import { formatTextDirective, type TextDirective } from './textDirective.ts';

/** Longer links are cut by some of what they are pasted into. */
export const LONGEST_LINK = 300;

/**
 * What to put behind `link`, a whole address with its fragment, so that a browser without our script finds `span` too:
 * `:~:text=…`, the shortest directive that finds the words and no others before them, with what stands about them where
 * that is needed. `around` is what else of the page is read with the text, in which no directive may find its beginning. Undefined if none keeps the link within `LONGEST_LINK` characters.
 */
export function textFragment(
  text: string,
  blocks: readonly Block[],
  span: Span,
  link: string,
  around: readonly string[] = [],
): string | undefined {
  const words = wordsOf(text);
  const range = wordsIn(words, span);
  if (!range) return undefined;
  const room = LONGEST_LINK - link.length - DELIMITER.length;
  const fitting = directives(text, words, range)
    .map((directive) => ({ directive, length: formatTextDirective(directive).length }))
    .filter(({ length }) => length <= room)
    .sort((a, b) => a.length - b.length);
  const wanted = { start: startOf(words, range.first), end: endOf(words, range.last) };
  const elsewhere = foldText(around.join('\n'));
  for (const { directive } of fitting) {
    // A browser looks through the whole page, what stands around the article included.
    if (elsewhere.includes(foldText(directive.prefix ?? directive.start))) continue;
    const found = findTextDirective(text, blocks, directive);
    if (found?.start === wanted.start && found.end === wanted.end)
      return DELIMITER + formatTextDirective(directive);
  }
  return undefined;
}

const DELIMITER = ':~:';
/** How many words a term has at most: a letter of Arabic takes six characters of an address. */
const MOST_WORDS = 4;
const MOST_CONTEXT = 3;

interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** The words that `span` touches; directives know whole words only. */
function wordsIn(words: Words, span: Span): WordRange | undefined {
  let [first, last] = [-1, -1];
  for (let word = 0; word < words.count; word++) {
    if (endOf(words, word) <= span.start) continue;
    if (startOf(words, word) >= span.end) break;
    if (first < 0) first = word;
    last = word;
  }
  return first < 0 ? undefined : { first, last };
}

/** The directives that might do: the words whole or by their two ends, alone or between more and more of their context. */
function directives(text: string, words: Words, { first, last }: WordRange): readonly TextDirective[] {
  const slice = (from: number, to: number) => text.slice(startOf(words, from), endOf(words, to));
  const terms: TextDirective[] = last - first < 2 * MOST_WORDS ? [{ start: slice(first, last) }] : [];
  for (let some = 1; some <= MOST_WORDS && first + 2 * some <= last + 1; some++)
    terms.push({ start: slice(first, first + some - 1), end: slice(last - some + 1, last) });
  const contexts: Partial<TextDirective>[] = [{}];
  for (let some = 1; some <= MOST_CONTEXT; some++) {
    const before = first - some >= 0 ? { prefix: slice(first - some, first - 1) } : undefined;
    const after = last + some < words.count ? { suffix: slice(last + 1, last + some) } : undefined;
    contexts.push(
      ...[before, after, before && after && { ...before, ...after }].filter(
        (context) => context !== undefined,
      ),
    );
  }
  const all = terms.flatMap((term) => contexts.map((context) => ({ ...term, ...context })));
  // No term may go across a line: its ends would be in two blocks.
  return all.filter((directive) => !Object.values(directive).some((term) => term.includes('\n')));
}

function startOf(words: Words, word: number): number {
  return words.folded.starts[words.starts[word] ?? 0] ?? 0;
}

function endOf(words: Words, word: number): number {
  return words.folded.ends[(words.ends[word] ?? 1) - 1] ?? 0;
}
