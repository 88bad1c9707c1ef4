import { byteAt, doubleAt } from '../../domain/typedAt.ts';
import type { ByteEncoding } from './encoding.ts';
import { logFrequency } from './letterFrequencies.ts';

/**
 * Natural logarithms of how likely two faults are in the right encoding: a letter of one script joined to a
 * letter of another, and a byte that stands for no sign.
 */
const MISJOINED = -6;
const UNDEFINED = -14;

const ASCII_LETTER = 1;
const ARABIC_LETTER = 2;
const LATIN_LETTER = 3;
const OTHER = 0;

interface ByteTable {
  readonly likelihood: Float64Array;
  readonly kind: Uint8Array;
}

const tables: { [encoding in ByteEncoding]?: ByteTable } = {};

/**
 * The log-likelihood (natural logarithm) of the bytes beyond ASCII if they are Arabic prose, or Latin words
 * in it, in `encoding`. Compare it with that of another encoding over the same bytes. Linear in the number of
 * bytes.
 */
export function arabicLikelihood(bytes: Uint8Array, encoding: ByteEncoding): number {
  tables[encoding] ??= tableOf(encoding);
  const { likelihood, kind } = tables[encoding];
  let sum = 0;
  let before = OTHER;
  for (const byte of bytes) {
    const now = byteAt(kind, byte);
    if (byte >= 0x80) {
      // A letter such as «é» after an ASCII letter counts like a common Arabic letter: Latin words are no
      // evidence.
      const isLatin = now === LATIN_LETTER && before === ASCII_LETTER;
      sum += isLatin ? logFrequency('ب') : doubleAt(likelihood, byte);
    }
    if (isMisjoined(before, now)) sum += MISJOINED;
    before = now === LATIN_LETTER && before === ASCII_LETTER ? ASCII_LETTER : now;
  }
  return sum;
}

function isMisjoined(before: number, now: number): boolean {
  return before !== OTHER && now !== OTHER && (before === ARABIC_LETTER) !== (now === ARABIC_LETTER);
}

function tableOf(encoding: ByteEncoding): ByteTable {
  const decoder = new TextDecoder(encoding);
  const signs = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)));
  return {
    likelihood: Float64Array.from(signs, (sign) => (sign === '\ufffd' ? UNDEFINED : logFrequency(sign))),
    kind: Uint8Array.from(signs, kindOf),
  };
}

function kindOf(sign: string, byte: number): number {
  if (/\p{Script=Arabic}|\p{M}/u.test(sign)) return ARABIC_LETTER;
  if (!/\p{L}/u.test(sign)) return OTHER;
  return byte < 0x80 ? ASCII_LETTER : LATIN_LETTER;
}
