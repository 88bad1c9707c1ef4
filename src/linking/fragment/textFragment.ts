import { foldText } from '../../arabic/fold.ts';
import type { Block } from '../../domain/block.ts';
import { partitionPoint } from '../../domain/partitionPoint.ts';
import type { Span } from '../../domain/span.ts';
import { endInText, type HashedWords, hashedWords, startInText } from '../text/hashedWords.ts';
import type { WordRange } from '../text/indexedText.ts';
import { findTextDirective } from './findTextDirective.ts';
import { formatTextDirective, type TextDirective } from './textDirective.ts';

/** So many characters a link has at most: longer ones are cut by some of what they are pasted into. */
export const LONGEST_LINK = 300;

/**
 * What to put behind `link`, a whole address with its fragment, so that a browser without our script finds
 * `span` too: `:~:text=…`, the shortest directive that finds the words and no others before them, with words
 * around them where that is needed. `around` is what else the page shows: no directive may begin with words
 * that stand there. Undefined if none keeps the link within `LONGEST_LINK` characters.
 */
export function textFragment(
  text: string,
  blocks: readonly Block[],
  span: Span,
  link: string,
  around: readonly string[] = [],
): string | undefined {
  const words = hashedWords(text);
  const range = wordsIn(words, span);
  if (range.first >= range.end) return undefined;
  const room = LONGEST_LINK - link.length - DELIMITER.length;
  const fitting = directives(text, words, range)
    .map((directive) => ({ directive, length: formatTextDirective(directive).length }))
    .filter(({ length }) => length <= room)
    .sort((a, b) => a.length - b.length);
  const wanted = { start: startInText(words, range.first), end: endInText(words, range.end - 1) };
  const elsewhere = foldText(around.join('\n'));
  for (const { directive } of fitting) {
    // A browser looks through the whole page, what stands around the article included.
    const opening = directive.prefix === undefined ? directive.start : directive.prefix;
    if (elsewhere.includes(foldText(opening))) continue;
    const found = findTextDirective(text, blocks, directive);
    if (found?.start === wanted.start && found.end === wanted.end)
      return DELIMITER + formatTextDirective(directive);
  }
  return undefined;
}

const DELIMITER = ':~:';

/** A term and a context have at most so many words: a letter of Arabic takes six characters of an address. */
const MOST_TERM_WORDS = 4;
const MOST_CONTEXT_WORDS = 3;

/** The words that `span` touches, for directives know whole words only; an empty range if it touches none. */
function wordsIn(words: HashedWords, span: Span): WordRange {
  return {
    first: partitionPoint(words.count, (word) => endInText(words, word) <= span.start),
    end: partitionPoint(words.count, (word) => startInText(words, word) < span.end),
  };
}

/**
 * The directives that might do: the words whole or by their two ends, alone or with more and more words
 * around them.
 */
function directives(text: string, words: HashedWords, range: WordRange): readonly TextDirective[] {
  const slice = ({ first, end }: WordRange) =>
    text.slice(startInText(words, first), endInText(words, end - 1));
  const contexts = contextsOf(words.count, range, slice);
  const all = termsOf(range, slice).flatMap((term) => contexts.map((context) => ({ ...term, ...context })));
  // No term may go across a line: its ends would be in two blocks.
  return all.filter((directive) => !Object.values(directive).some((term) => term.includes('\n')));
}

type Slice = (range: WordRange) => string;

function termsOf({ first, end }: WordRange, slice: Slice): readonly TextDirective[] {
  const length = end - first;
  const terms: TextDirective[] = length <= 2 * MOST_TERM_WORDS ? [{ start: slice({ first, end }) }] : [];
  for (let some = 1; some <= MOST_TERM_WORDS && 2 * some <= length; some++)
    terms.push({
      start: slice({ first, end: first + some }),
      end: slice({ first: end - some, end }),
    });
  return terms;
}

function contextsOf(
  count: number,
  { first, end }: WordRange,
  slice: Slice,
): readonly Partial<TextDirective>[] {
  const contexts: Partial<TextDirective>[] = [{}];
  for (let some = 1; some <= MOST_CONTEXT_WORDS; some++) {
    const before = first >= some ? [{ prefix: slice({ first: first - some, end: first }) }] : [];
    const after = end + some <= count ? [{ suffix: slice({ first: end, end: end + some }) }] : [];
    const both = before.flatMap((prefix) => after.map((suffix) => ({ ...prefix, ...suffix })));
    contexts.push(...before, ...after, ...both);
  }
  return contexts;
}
