import { byteAt } from '../../domain/typedAt.ts';
/** The evidence for and against bytes being UTF-8. */
export interface Utf8Shape {
  /** How many signs of several bytes are well formed. */
  readonly valid: number;
  /**
   * How many bytes belong to no well-formed sign. A sign that the end of the bytes cuts off is not counted.
   */
  readonly invalid: number;
}

/**
 * Counts the well-formed and the broken signs of several bytes, by the ranges in table 3-7 of the Unicode
 * Standard.
 */
export function utf8Shape(bytes: Uint8Array): Utf8Shape {
  let valid = 0;
  let invalid = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = byteAt(bytes, at);
    const length = lengthOf(lead);
    const good = followers(bytes, at, length);
    if (length > 1 && good === length) valid++;
    else if (length === 0 || (length > 1 && at + good < bytes.length)) invalid++;
    at += Math.max(good, 1);
  }
  return { valid, invalid };
}

/** How many bytes a sign that begins with `lead` has; 0 if no sign begins so. */
function lengthOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 0;
}

/** How many bytes of a sign of `length` bytes are present and valid, the first one included. */
function followers(bytes: Uint8Array, at: number, length: number): number {
  const lead = byteAt(bytes, at);
  let count = Math.min(length, 1);
  while (count < length) {
    const byte = bytes[at + count];
    if (byte === undefined || byte < 0x80 || byte > 0xbf) break;
    // The second byte shows overlong forms, surrogates and what lies beyond Unicode.
    if (count === 1 && !isSecond(lead, byte)) break;
    count++;
  }
  return count;
}

function isSecond(lead: number, byte: number): boolean {
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte < 0xa0;
  if (lead === 0xf0) return byte >= 0x90;
  return lead !== 0xf4 || byte < 0x90;
}
