import { type Folded, fold, unfold } from '../../arabic/fold.ts';
import type { Span } from '../../domain/span.ts';

/**
 * The words of a text as links compare them: folded, and without punctuation, quotation marks or white space. Word `i`
 * is `folded.text.slice(starts[i], ends[i])`, and `hashes[i]` 32 well mixed bits of it.
 */
export interface Words {
  readonly folded: Folded;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly hashes: Uint32Array;
}

/** The words of `text`, in order. Linear in its length. */
export function wordsOf(text: string): Words {
  const folded = fold(text);
  const capacity = (folded.text.length >> 1) + 1;
  const starts = new Uint32Array(capacity);
  const ends = new Uint32Array(capacity);
  const hashes = new Uint32Array(capacity);
  const { text: letters } = folded;
  let count = 0;
  let start = -1;
  let hash = OFFSET_BASIS;
  for (let at = 0; at <= letters.length; at++) {
    // Past the end there would be NaN: then every unit would be kept as a fraction, at twice the time.
    const unit = at < letters.length ? letters.charCodeAt(at) : SPACE;
    if (isWordUnit(unit)) {
      if (start < 0) start = at;
      hash = Math.imul(hash ^ unit, PRIME);
    } else if (start >= 0) {
      starts[count] = start;
      ends[count] = at;
      hashes[count++] = mix(hash);
      start = -1;
      hash = OFFSET_BASIS;
    }
  }
  return {
    folded,
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    hashes: hashes.subarray(0, count),
  };
}

/** The span of the text from the start of word `first` to the end of word `last`. */
export function spanOfWords(words: Words, first: number, last: number): Span {
  return unfold(words.folded, { start: words.starts[first] ?? 0, end: words.ends[last] ?? 0 });
}

/** Scatters the bits of a hash (the finalizer of MurmurHash3, public domain), unsigned. */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const SPACE = 0x20;

/** FNV-1a's constants for 32 bits. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

const UNKNOWN = 0;
const WORD = 1;
const OTHER = 2;
/** What each UTF-16 unit is, learnt as texts are read: to ask for all of them at once would cost every page 65,536 tests. */
const kinds = new Uint8Array(0x10000);

/** Whether a folded unit belongs to a word: letters, digits and marks of any script, and halves of a surrogate pair. */
function isWordUnit(unit: number): boolean {
  let kind = kinds[unit];
  if (kind === UNKNOWN) {
    kind = /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(String.fromCharCode(unit)) ? WORD : OTHER;
    kinds[unit] = kind;
  }
  return kind === WORD;
}
