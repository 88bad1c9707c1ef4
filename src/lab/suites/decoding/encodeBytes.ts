import type { ByteEncoding, Encoding } from '../../../annotation/decoding/encoding.ts';

const tables = new Map<ByteEncoding, ReadonlyMap<string, number>>();

/**
 * The bytes of `text` in `encoding`, without a byte order mark. Signs that a one-byte encoding lacks are left
 * out.
 */
export function encodeBytes(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return wide(text, encoding === 'utf-16le');
  const table = tables.get(encoding) ?? bytesOf(encoding);
  tables.set(encoding, table);
  return Uint8Array.from(Array.from(text).flatMap((sign) => table.get(sign) ?? []));
}

function wide(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

/**
 * The byte of each sign, found by decoding every byte: the platform decodes these encodings but cannot
 * encode.
 */
function bytesOf(encoding: ByteEncoding): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  return new Map(
    bytes
      .map((byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const)
      .filter(([sign]) => sign !== '\ufffd'),
  );
}
