import { byteAt } from '../../domain/typedAt.ts';

/** The high bytes of signs in Arabic prose: ASCII and Latin, Arabic, presentation forms. */
const PLAUSIBLE = new Set([0x00, 0x01, 0x06, 0x07, 0xfb, 0xfc, 0xfd, 0xfe]);

/** The high byte of general punctuation. It is no evidence, because it is also the byte of an ASCII space. */
const NEUTRAL = 0x20;

/**
 * The share of units, punctuation aside, that are Arabic or Latin if the bytes are UTF-16 with the high byte
 * first (`big`) or second. Arabic text in another encoding has no byte below 0x09, so other encodings and the
 * wrong order give a small share.
 */
export function utf16Share(bytes: Uint8Array, big: boolean): number {
  let units = 0;
  let plausible = 0;
  for (let unit = 0; unit < bytes.length >> 1; unit++) {
    const high = byteAt(bytes, 2 * unit + (big ? 0 : 1));
    const low = byteAt(bytes, 2 * unit + (big ? 1 : 0));
    if (high === NEUTRAL) continue;
    units++;
    const isControl = high === 0 && low < 0x20 && low !== 0x09 && low !== 0x0a && low !== 0x0d;
    if (PLAUSIBLE.has(high) && !isControl) plausible++;
  }
  return units === 0 ? 0 : plausible / units;
}
