import { detectEncoding } from './detectEncoding.ts';
import type { Encoding } from './encoding.ts';

/** What is wrong with bytes that should be a text. */
export type DecodingFault =
  /**
   * The encoding does not know the bytes at `count` places; the first is at unit `first` of the text. The
   * text has U+FFFD there.
   */
  | { readonly kind: 'invalid'; readonly count: number; readonly first: number }
  /** The bytes are those of an image, a packed file or the like. */
  | { readonly kind: 'binary' };

/** The text read from bytes. */
export interface Decoded {
  /** Without a byte order mark; empty where the bytes are no text. Holds no lone surrogate. */
  readonly text: string;
  /** Undefined where the bytes are no text. */
  readonly encoding?: Encoding;
  /** 0 to 1: how sure the encoding is. */
  readonly confidence: number;
  /** Whether a byte order mark stood at the beginning. */
  readonly mark: boolean;
  readonly faults: readonly DecodingFault[];
}

/**
 * The text that `bytes` hold. The encoding is recognised by content, unless the reader names it in
 * `encoding`. Never throws: what cannot be decoded is U+FFFD in the text and is listed in `faults`. Linear in
 * the number of bytes.
 */
export function decode(bytes: Uint8Array, encoding?: Encoding): Decoded {
  const detected = detectEncoding(bytes);
  const chosen = encoding ?? detected.encoding;
  if (chosen === undefined)
    return { text: '', confidence: detected.confidence, mark: false, faults: [{ kind: 'binary' }] };
  const mark = chosen === detected.encoding && detected.mark > 0;
  const body = mark ? bytes.subarray(detected.mark) : bytes;
  const text = new TextDecoder(chosen, { ignoreBOM: true }).decode(body);
  return {
    text,
    encoding: chosen,
    confidence: encoding === undefined ? detected.confidence : 1,
    mark,
    faults: isFaultless(body, chosen) ? [] : invalidPlaces(text),
  };
}

function isFaultless(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function invalidPlaces(text: string): readonly DecodingFault[] {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return [{ kind: 'invalid', count, first: text.indexOf('\ufffd') }];
}
