import type { Span } from '../domain/span.ts';
import { enclosures } from './enclosures.ts';
import { endsSentence } from './endsSentence.ts';
import { unicodeSentenceEnds } from './unicodeSentences.ts';

/**
 * A quotation or bracket of at most this many letters stays in one sentence, even with full stops inside it.
 */
const LONGEST_ENCLOSURE = 300;

/** An empty line, or the separator of paragraphs. */
const PARTING =
  /(?:\r\n|\r(?!\n)|[\n\u0085\u2028])[^\S\r\n\u0085\u2028\u2029]*[\r\n\u0085\u2028\u2029]|\u2029/g;

/** «…» may end a sentence, but Unicode's rules see no end there. */
const ELLIPSIS = /…[»”"'’)\]]*\s+/g;

/**
 * The sentences of `text` within `span`, in order, without the white space around them. They end where
 * Unicode's rules (UAX 29, by `Intl.Segmenter`) end them, with two changes. Ends are dropped after
 * abbreviations, initials and list numbers, and inside short quotations and brackets. Ends are added after
 * «…». A line break ends no sentence; an empty line does. Linear in the length of the span.
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
    // Marks without words belong to the sentence before them.
    if (last && !/[\p{L}\p{N}]/u.test(words.slice(start, end))) {
      sentences[sentences.length - 1] = { start: last.start, end: sentence?.end ?? last.end };
    } else if (sentence) sentences.push(sentence);
    start = end;
  }
  return sentences;
}

/** The places where a sentence may end, in order. The last is the end of `words`. */
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

/**
 * A function that says whether a place lies inside one of `stretches`. It must be asked for places in
 * ascending order.
 */
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
