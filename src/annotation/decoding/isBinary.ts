/**
 * The first bytes of files that are no text: ZIP (and so DOCX), PDF, PNG, JPEG, GIF, old Office files, gzip,
 * RIFF, ELF.
 */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b, 0x08],
  [0x52, 0x49, 0x46, 0x46],
  [0x7f, 0x45, 0x4c, 0x46],
];

/** In a text of one byte a letter or of UTF-8, at most this share of the bytes are control bytes. */
const MOST_CONTROLS = 0.01;

/**
 * Whether bytes are an image, a packed file or the like rather than a text. They must not be UTF-16, whose
 * zero bytes would count against it.
 */
export function isBinary(bytes: Uint8Array): boolean {
  if (SIGNATURES.some((signature) => signature.every((byte, n) => bytes[n] === byte))) return true;
  let controls = 0;
  for (const byte of bytes) if (isControl(byte)) controls++;
  return controls > Math.max(2, bytes.length * MOST_CONTROLS);
}

/**
 * Control bytes that no text holds: all but tab, line ends, form feed and the escape that terminals write.
 */
function isControl(byte: number): boolean {
  return byte < 0x09 || byte === 0x0b || (byte > 0x0d && byte < 0x1b) || (byte > 0x1b && byte < 0x20);
}
