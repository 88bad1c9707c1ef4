import { fromDigits, toDigits } from '../paragraph/base64Digits.ts';
import { anchorSlots, type KeptWord } from './passageAnchors.ts';
import { PASSAGE_CHECK_BITS, type PassageCode } from './passageCode.ts';

const VERSION = '1';
/** With them a fragment of a paragraph with 6 digits is 64 characters. */
const DIGITS = 42;
const DIGIT_BITS = 6;
const ANCHOR_BITS = 12;
/** Bits for how many digits a number has in base 2, for words and for the shifts of edges: greater numbers are kept as the greatest. */
const WORDS = 5;
const SHIFT = 4;

/**
 * The code in characters of the base64url alphabet, always as many: after the version the numbers in binary, each after its
 * own length, for most are small (Elias's gamma code, with the length not in unary); what is left is filled with kept words.
 */
export function formatPassageCode(code: PassageCode): string {
  let bits = signed(code.offset, WORDS) + gamma(code.length, WORDS) + gamma(code.homeEnd, WORDS);
  bits += signed(code.startShift, SHIFT) + signed(code.endShift, SHIFT);
  bits += binary(code.check, PASSAGE_CHECK_BITS);
  for (const { from, width } of anchorSlots(code)) {
    const place = placeBits(width);
    if (bits.length + place + ANCHOR_BITS > DIGITS * DIGIT_BITS) break;
    const kept = code.anchors.find(({ offset }) => offset >= from && offset < from + width);
    bits += binary(kept ? kept.offset - from : 0, place) + binary(kept?.bits ?? 0, ANCHOR_BITS);
  }
  const digits = bits.padEnd(DIGITS * DIGIT_BITS, '0').match(/.{6}/g) ?? [];
  return VERSION + digits.map((digit) => toDigits(Number.parseInt(digit, 2), 1)).join('');
}

/** What `text` says; undefined if it is not a whole code of this version. */
export function readPassageCode(text: string): PassageCode | undefined {
  if (text.length !== 1 + DIGITS || !text.startsWith(VERSION)) return undefined;
  const values = [...text.slice(1)].map(fromDigits);
  if (values.some(Number.isNaN)) return undefined;
  const read = reader(values.map((value) => binary(value, DIGIT_BITS)).join(''));
  const offset = read.signed(WORDS);
  const [length, homeEnd] = [read.gamma(WORDS), read.gamma(WORDS)];
  const [startShift, endShift] = [read.signed(SHIFT), read.signed(SHIFT)];
  const check = read.binary(PASSAGE_CHECK_BITS);
  const anchors: KeptWord[] = [];
  for (const { from, width } of anchorSlots({ offset, length, homeEnd })) {
    const place = placeBits(width);
    if (read.left() < place + ANCHOR_BITS) break;
    const kept = { offset: from + read.binary(place), bits: read.binary(ANCHOR_BITS) };
    if (kept.bits !== 0) anchors.push(kept);
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

/** A whole number from 0 on: how many digits it has in base 2, in `lengthBits` bits, and, unless it is 0, those after the first. */
function gamma(value: number, lengthBits: number): string {
  const most = 2 ** (2 ** lengthBits - 1) - 1;
  const digits = Math.min(value, most).toString(2);
  return value === 0 ? binary(0, lengthBits) : binary(digits.length, lengthBits) + digits.slice(1);
}

function signed(value: number, lengthBits: number): string {
  const size = gamma(Math.abs(value), lengthBits);
  return value === 0 ? size : size + (value < 0 ? '1' : '0');
}

function reader(bits: string) {
  let at = 0;
  const read = (length: number): number => {
    at += length;
    return length === 0 ? 0 : Number.parseInt(bits.slice(at - length, at).padEnd(length, '0'), 2);
  };
  const gammaOf = (lengthBits: number): number => {
    const length = read(lengthBits);
    return length === 0 ? 0 : 2 ** (length - 1) + read(length - 1);
  };
  return {
    left: () => bits.length - at,
    binary: read,
    gamma: gammaOf,
    signed: (lengthBits: number): number => {
      const size = gammaOf(lengthBits);
      return size !== 0 && read(1) === 1 ? -size : size;
    },
  };
}
