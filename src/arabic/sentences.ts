import type { Span } from '../domain/span.ts';
import { enclosures } from './enclosures.ts';
import { endsSentence } from './endsSentence.ts';
import { unicodeSentenceEnds } from './unicodeSentences.ts';

/**
 * A quotation or bracket of at most so many letters is a part of its sentence, with the full stops inside it.
 */
const LONGEST_ENCLOSURE = 300;

/** An empty line, or the sign of a paragraph's end. */
const PARTING =
  /(?:\r\n|\r(?!\n)|[\n\u0085\u2028])[^\S\r\n\u0085\u2028\u2029]*[\r\n\u0085\u2028\u2029]|\u2029/g;

/** Unicode knows no sentence end here, though «…» may stand at one. */
const ELLIPSIS = /…[»”"'’)\]]*\s+/g;

/**
 * The sentences of `text` within `span`, in order, without the white space around them. The borders of
 * Unicode (UAX 29, by `Intl.Segmenter`), without those after abbreviations, initials and the numbers of a
 * list and inside short quotations and brackets, and with those after «…». A line break ends no sentence, an
 * empty line does. Linear in the length of the span.
 */
export function sentencesOf(text: string, span: Span = { start: 0, end: text.length }): readonly Span[] {
  const sentences: Span[] = [];
  const words = text.slice(span.start, span.end);
  let start = 0;
  for (const { index, length } of [...partings(words), { index: words.length, length: 0 }]) {
    for (const sentence of sentencesOfPart(words.slice(start, index))) {
      const at = span.start + start;
      sentences.push({ start: at + sentence.start, end: at + sentence.end });
    }
    start = index + length;
  }
  return sentences;
}

function partings(words: string): readonly { readonly index: number; readonly length: number }[] {
  return Array.from(words.matchAll(PARTING), ({ 0: { length }, index }) => ({ index, length }));
}

/** The sentences of a text without empty lines. */
function sentencesOfPart(part: string): readonly Span[] {
  if (part.trim() === '') return [];
  const words = part.replace(/[\r\n\u0085\u2028]/g, ' ');
  const isEnclosed = insideOf(enclosures(words, LONGEST_ENCLOSURE));
  const sentences: Span[] = [];
  let start = 0;
  for (const end of possibleEnds(words)) {
    if (end < words.length && (isEnclosed(end) || !endsSentence(words, start, end))) continue;
    const sentence = trimmed(words, start, end);
    const last = sentences.at(-1);
    // Marks by themselves belong to what stands before them.
    if (last && !/[\p{L}\p{N}]/u.test(words.slice(start, end))) {
      sentences[sentences.length - 1] = { start: last.start, end: sentence?.end ?? last.end };
    } else if (sentence) sentences.push(sentence);
    start = end;
  }
  return sentences;
}

/** Where a sentence may end, in order; the end of `words` is the last. */
function* possibleEnds(words: string): Generator<number> {
  let start = 0;
  for (const end of unicodeSentenceEnds(words)) {
    for (const match of words.slice(start, end).matchAll(ELLIPSIS)) {
      const inner = start + match.index + match[0].length;
      if (inner < end) yield inner;
    }
    yield end;
    start = end;
  }
}

/** Whether a place, asked for in order, lies inside one of `stretches`. */
function insideOf(stretches: readonly Span[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    return (stretches[next]?.start ?? Number.POSITIVE_INFINITY) < at;
  };
}

function trimmed(words: string, start: number, end: number): Span | undefined {
  const slice = words.slice(start, end);
  const inner = slice.trim();
  const from = start + slice.length - slice.trimStart().length;
  return inner === '' ? undefined : { start: from, end: from + inner.length };
}
