const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The whole number `value` in `length` digits of the base64url alphabet (RFC 4648 §5), most significant
 * first. Too large a number gives the largest.
 */
export function toDigits(value: number, length: number): string {
  let left = Math.min(value, 64 ** length - 1);
  let digits = '';
  for (let i = 0; i < length; i++) {
    digits = ALPHABET.charAt(left % 64) + digits;
    left = Math.floor(left / 64);
  }
  return digits;
}

/**
 * The number that base64url digits stand for (up to 8 of them are exact); NaN for none or for any other
 * character.
 */
export function fromDigits(digits: string): number {
  let value = digits === '' ? Number.NaN : 0;
  for (const digit of digits) {
    const index = ALPHABET.indexOf(digit);
    value = index < 0 ? Number.NaN : value * 64 + index;
  }
  return value;
}
