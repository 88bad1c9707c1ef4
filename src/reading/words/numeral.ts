/**
 * `value` in Arabic-Indic digits: 12 → ١٢. Made by hand, so that a server and any browser agree to the
 * letter.
 */
export function arabicNumeral(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}
