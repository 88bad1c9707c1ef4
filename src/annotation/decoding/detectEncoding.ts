import { arabicLikelihood } from './arabicLikelihood.ts';
import { declaredEncoding } from './declaredEncoding.ts';
import type { Encoding } from './encoding.ts';
import { isBinary } from './isBinary.ts';
import { utf8Shape } from './utf8Shape.ts';
import { utf16Share } from './utf16Share.ts';

/** The encoding that bytes are in, and how sure that is. */
export interface Detected {
  /** Undefined where the bytes are those of no text. */
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

/** UTF-16 text has at least this share of plausible units, and this much more than in the other order. */
const UTF16_SHARE = 0.8;
const UTF16_LEAD = 0.3;

/** A damaged UTF-8 text has still so many well-formed signs for each broken one. */
const WELL_FORMED = 4;

/**
 * Recognises the encoding of a text by its content: a byte order mark, the shape of UTF-16 and UTF-8, and
 * else which of the two Arabic encodings of one byte a page says it is in or gives the likelier Arabic.
 * Linear in the number of bytes.
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
  // Windows-1256 is far more common, and wins where nothing tells them apart.
  return {
    encoding: iso > windows ? 'iso-8859-6' : 'windows-1256',
    confidence: 1 / (1 + Math.exp(-Math.abs(windows - iso))),
    mark: 0,
  };
}
