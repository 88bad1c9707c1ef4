import { type Folded, fold } from '../../arabic/fold.ts';
import { murmurFinish } from '../../domain/murmurFinish.ts';
import { unsignedAt } from '../../domain/typedAt.ts';

/**
 * The words of a text as links compare them: by a hash, spelling folded, so that «أمس» and «امس» are one
 * word. Punctuation, quotation marks and white space belong to no word. Word `i` is
 * `folded.text.slice(starts[i], ends[i])`, and `hashes[i]` its hash of 32 bits, unsigned.
 */
export interface HashedWords {
  readonly folded: Folded;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly hashes: Uint32Array;
}

/** The words of `text`, in order. Linear in its length. */
export function hashedWords(text: string): HashedWords {
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
    // Past the end `charCodeAt` gives NaN: then the engine would keep every unit as a fraction, at twice the
    // time.
    const unit = at < letters.length ? letters.charCodeAt(at) : SPACE;
    if (isWordUnit(unit)) {
      if (start < 0) start = at;
      hash = Math.imul(hash ^ unit, PRIME);
    } else if (start >= 0) {
      starts[count] = start;
      ends[count] = at;
      hashes[count++] = murmurFinish(hash);
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

/**
 * The hash of word `word`.
 * @throws RangeError if there is no such word.
 */
export function hashAt({ hashes }: HashedWords, word: number): number {
  return unsignedAt(hashes, word);
}

/**
 * Where word `word` begins in the original text.
 * @throws RangeError if there is no such word.
 */
export function startInText({ folded, starts }: HashedWords, word: number): number {
  return unsignedAt(folded.starts, unsignedAt(starts, word));
}

/**
 * Where word `word` ends in the original text.
 * @throws RangeError if there is no such word.
 */
export function endInText({ folded, ends }: HashedWords, word: number): number {
  return unsignedAt(folded.ends, unsignedAt(ends, word) - 1);
}

/**
 * How many letters word `word` has.
 * @throws RangeError if there is no such word.
 */
export function lettersOf({ starts, ends }: HashedWords, word: number): number {
  return unsignedAt(ends, word) - unsignedAt(starts, word);
}

const SPACE = 0x20;

/** The constants of the 32-bit hash FNV-1a (Fowler, Noll and Vo). */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

const UNKNOWN = 0;
const WORD = 1;
const OTHER = 2;
/**
 * The kind of each UTF-16 unit, learnt as texts are read: to learn all at once would cost every page 65,536
 * tests.
 */
const kinds = new Uint8Array(0x10000);

/**
 * Whether a folded unit belongs to a word: letters, digits and marks of any script, and halves of a surrogate
 * pair.
 */
function isWordUnit(unit: number): boolean {
  let kind = kinds[unit];
  if (kind === UNKNOWN) {
    kind = /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(String.fromCharCode(unit)) ? WORD : OTHER;
    kinds[unit] = kind;
  }
  return kind === WORD;
}
