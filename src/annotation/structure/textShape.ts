import { type Span, sliceOf } from '../../domain/span.ts';

/** Marks that end a sentence, quotation marks and brackets after them included: «انتهى.», «أليس كذلك؟»”. */
const ENDS_SENTENCE = /[.!?؟…۔]\s?[»"”'’)\]﴾]*$/;

/**
 * Marks after which a sentence always goes on, so that no heading ends with them: «وقال:», «من جهة أخرى،».
 */
const GOES_ON = /[،,؛;:\-–ـ]$/;

/** The sign of a list item at the beginning of a line: «- », «• », «١- », «2. », «أ) », «(٣) ». */
const LIST_SIGN = /^(?:[-–—•*▪·◦●■]\s|\(?[0-9٠-٩۰-۹]{1,3}\s?[-.)–ـ]+\s?\S|\(?[أ-ي][-.)]\s)/u;

/** A heading has at most this many words. Headlines of Arabic news sites run to about twelve. */
const HEADING_WORDS = 14;

/** The shape of a line or a block: what its length and its marks say about it. */
export interface TextShape {
  readonly span: Span;
  readonly text: string;
  readonly words: number;
  /** Ends with a mark that ends a sentence. */
  readonly ended: boolean;
  /** Ends with a mark after which something must follow. */
  readonly announces: boolean;
  readonly item: boolean;
  /** Short and without the marks of a sentence: a heading, a line of verse, a name, a cell of a table. */
  readonly bare: boolean;
}

/** The shape of the words that `span` covers. Linear in their length. */
export function textShape(text: string, span: Span): TextShape {
  const slice = sliceOf(text, span);
  const words = slice.split(/\s+/).length;
  // Only a short tail is searched for the end: a pattern anchored to the end would be tried from every unit.
  const tail = slice.slice(-12);
  const ended = ENDS_SENTENCE.test(tail);
  const announces = GOES_ON.test(tail);
  const item = LIST_SIGN.test(slice);
  return {
    span,
    text: slice,
    words,
    ended,
    announces,
    item,
    bare: !ended && !announces && !item && words <= HEADING_WORDS,
  };
}
