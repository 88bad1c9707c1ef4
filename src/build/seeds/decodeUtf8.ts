/**
 * The text of a file, every unit kept; undefined if the bytes are not UTF-8. A byte order mark is a unit of
 * the text too.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
