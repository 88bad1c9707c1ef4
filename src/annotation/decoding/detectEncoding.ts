import { arabicLikelihood } from './arabicLikelihood.ts';
import { declaredEncoding } from './declaredEncoding.ts';
import type { Encoding } from './encoding.ts';
import { isBinary } from './isBinary.ts';
import { utf8Shape } from './utf8Shape.ts';
import { utf16Share } from './utf16Share.ts';

/** The encoding of some bytes, and how sure it is. */
export interface Detected {
  /** Undefined where the bytes are no text. */
  readonly encoding?: Encoding;
  /** 0 to 1. */
  readonly confidence: number;
  /** How many bytes the byte order mark takes at the beginning; 0 where there is none. */
  readonly mark: number;
}

const MARKS: readonly (readonly [encoding: Encoding, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * In UTF-16 at least this share of the units is plausible text, and the share is higher than that of the
 * other byte order by at least the lead.
 */
const UTF16_SHARE = 0.8;
const UTF16_LEAD = 0.3;

/** A damaged text still counts as UTF-8 if it has this many well-formed signs for each broken byte. */
const WELL_FORMED = 4;

/**
 * Recognises the encoding of a text by its content. In this order: a byte order mark, the shape of UTF-16,
 * the shape of UTF-8. What is left is one of the two Arabic encodings with one byte a letter: the one that a
 * page declares, else the one that gives the likelier Arabic. Linear in the number of bytes.
 */
export function detectEncoding(bytes: Uint8Array): Detected {
  const marked = MARKS.find(([, mark]) => mark.every((byte, n) => bytes[n] === byte));
  if (marked) return { encoding: marked[0], confidence: 1, mark: marked[1].length };
  const wide = detectUtf16(bytes);
  if (wide) return wide;
  if (isBinary(bytes)) return { confidence: 1, mark: 0 };
  const { valid, invalid } = utf8Shape(bytes);
  if (invalid === 0) return { encoding: 'utf-8', confidence: 1, mark: 0 };
  if (valid >= WELL_FORMED * invalid) {
    return { encoding: 'utf-8', confidence: valid / (valid + invalid), mark: 0 };
  }
  return detectByteEncoding(bytes);
}

function detectUtf16(bytes: Uint8Array): Detected | undefined {
  const [little, big] = [utf16Share(bytes, false), utf16Share(bytes, true)];
  const share = Math.max(little, big);
  if (share < UTF16_SHARE || Math.abs(little - big) < UTF16_LEAD) return undefined;
  return { encoding: big > little ? 'utf-16be' : 'utf-16le', confidence: share, mark: 0 };
}

function detectByteEncoding(bytes: Uint8Array): Detected {
  const declared = declaredEncoding(bytes);
  if (declared === 'windows-1256' || declared === 'iso-8859-6')
    return { encoding: declared, confidence: 1, mark: 0 };
  const windows = arabicLikelihood(bytes, 'windows-1256');
  const iso = arabicLikelihood(bytes, 'iso-8859-6');
  // Windows-1256 is far more common, so it wins a tie.
  return {
    encoding: iso > windows ? 'iso-8859-6' : 'windows-1256',
    confidence: 1 / (1 + Math.exp(-Math.abs(windows - iso))),
    mark: 0,
  };
}
