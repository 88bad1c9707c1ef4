import { fromDigits, toDigits } from '../paragraph/base64Digits.ts';
import { anchorSlots, type KeptWord } from './passageAnchors.ts';
import { PASSAGE_CHECK_BITS, type PassageCode } from './passageCode.ts';

/**
 * The first character of a code. A code of a later version is not read: its link then leads to the paragraph.
 */
const VERSION = '1';

/** How many characters follow: with them the link to a passage in paragraph 999999 is 64 characters. */
const DIGITS = 42;
const DIGIT_BITS = 6;
const ANCHOR_BITS = 12;

/** How many bits tell the length of a number of words, and of the shift of an edge; see `gamma`. */
const WORD_COUNT = 5;
const SHIFT = 4;

/**
 * The code in characters of the base64url alphabet, always as many: after the version the numbers in binary,
 * each after its own length, for most are small (like Elias's gamma code, but with the length in binary).
 * What is left is filled with kept words.
 */
export function formatPassageCode(code: PassageCode): string {
  let bits = signed(code.offset, WORD_COUNT) + gamma(code.length, WORD_COUNT);
  bits += gamma(code.homeEnd, WORD_COUNT) + signed(code.startShift, SHIFT) + signed(code.endShift, SHIFT);
  bits += binary(code.check, PASSAGE_CHECK_BITS);
  for (const { from, width } of anchorSlots(code)) {
    const place = placeBits(width);
    if (bits.length + place + ANCHOR_BITS > DIGITS * DIGIT_BITS) break;
    const kept = code.anchors.find(({ offset }) => offset >= from && offset < from + width);
    // A hash is never 0: that says that the slot has no word.
    bits += kept
      ? binary(kept.offset - from, place) + binary(kept.hash, ANCHOR_BITS)
      : binary(0, place + ANCHOR_BITS);
  }
  const padded = bits.padEnd(DIGITS * DIGIT_BITS, '0');
  const digits = Array.from({ length: DIGITS }, (_, digit) =>
    toDigits(Number.parseInt(padded.slice(digit * DIGIT_BITS, (digit + 1) * DIGIT_BITS), 2), 1),
  );
  return VERSION + digits.join('');
}

/** What `text` says; undefined if it is not a whole code of this version. */
export function readPassageCode(text: string): PassageCode | undefined {
  if (text.length !== 1 + DIGITS || !text.startsWith(VERSION)) return undefined;
  const values = [...text.slice(1)].map(fromDigits);
  if (values.some(Number.isNaN)) return undefined;
  const read = reader(values.map((value) => binary(value, DIGIT_BITS)).join(''));
  const offset = read.signed(WORD_COUNT);
  const [length, homeEnd] = [read.gamma(WORD_COUNT), read.gamma(WORD_COUNT)];
  const [startShift, endShift] = [read.signed(SHIFT), read.signed(SHIFT)];
  const check = read.binary(PASSAGE_CHECK_BITS);
  const anchors: KeptWord[] = [];
  for (const { from, width } of anchorSlots({ offset, length, homeEnd })) {
    const place = placeBits(width);
    if (read.left() < place + ANCHOR_BITS) break;
    const kept = { offset: from + read.binary(place), hash: read.binary(ANCHOR_BITS) };
    if (kept.hash !== 0) anchors.push(kept);
  }
  return { offset, length, homeEnd, startShift, endShift, check, anchors };
}

/** How many bits tell which of `width` words it is. */
function placeBits(width: number): number {
  return Math.ceil(Math.log2(width));
}

function binary(value: number, bits: number): string {
  return bits === 0 ? '' : value.toString(2).padStart(bits, '0');
}

/**
 * A whole number from 0 on: how many binary digits it has, in `lengthBits` bits, then those digits but the
 * first, which is always 1. Too great a number is written as the greatest.
 */
function gamma(value: number, lengthBits: number): string {
  const most = 2 ** (2 ** lengthBits - 1) - 1;
  const digits = Math.min(value, most).toString(2);
  return value === 0 ? binary(0, lengthBits) : binary(digits.length, lengthBits) + digits.slice(1);
}

/** A whole number: its size as by `gamma` and, unless it is 0, a bit for its sign. */
function signed(value: number, lengthBits: number): string {
  const size = gamma(Math.abs(value), lengthBits);
  return value === 0 ? size : size + (value < 0 ? '1' : '0');
}

/** Reads numbers from bits, one after another. Past the end all bits are 0. */
function reader(bits: string) {
  let position = 0;
  const read = (length: number): number => {
    position += length;
    if (length === 0) return 0;
    return Number.parseInt(bits.slice(position - length, position).padEnd(length, '0'), 2);
  };
  const readGamma = (lengthBits: number): number => {
    const length = read(lengthBits);
    return length === 0 ? 0 : 2 ** (length - 1) + read(length - 1);
  };
  const readSigned = (lengthBits: number): number => {
    const size = readGamma(lengthBits);
    return size !== 0 && read(1) === 1 ? -size : size;
  };
  return { left: () => bits.length - position, binary: read, gamma: readGamma, signed: readSigned };
}
