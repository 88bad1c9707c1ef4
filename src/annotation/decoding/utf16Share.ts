/** Which parts of Unicode a sign of Arabic prose is in, by the high byte: ASCII and Latin, Arabic, punctuation, presentation forms. */
const PLAUSIBLE = new Set([0x00, 0x01, 0x06, 0x07, 0x20, 0xfb, 0xfc, 0xfd, 0xfe]);

/**
 * What share of the units are signs of Arabic or Latin text if the bytes are UTF-16, the high byte first (`big`) or
 * second. Arabic text in another encoding has no byte below 0x09, so the wrong order and other encodings give little.
 */
export function utf16Share(bytes: Uint8Array, big: boolean): number {
  const units = bytes.length >> 1;
  let plausible = 0;
  for (let unit = 0; unit < units; unit++) {
    const high = bytes[2 * unit + (big ? 0 : 1)] ?? 0;
    const low = bytes[2 * unit + (big ? 1 : 0)] ?? 0;
    const isControl = high === 0 && low < 0x20 && low !== 0x09 && low !== 0x0a && low !== 0x0d;
    if (PLAUSIBLE.has(high) && !isControl) plausible++;
  }
  return units === 0 ? 0 : plausible / units;
}
