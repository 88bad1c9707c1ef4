import { decode } from '../decoding/decode.ts';
import type { Encoding } from '../decoding/encoding.ts';
import type { StructuredText } from '../structure/structuredText.ts';
import { structurePlainText } from '../structure/structurePlainText.ts';
import { type DocumentFault, documentFaults } from './documentFaults.ts';
import { type DocumentFormat, documentFormat } from './documentFormat.ts';

/** A document as it was read, or why it could not be. */
export type DocumentReading =
  | {
      readonly document: StructuredText;
      /** What the text was written in; undefined of a DOCX file, whose format says it. */
      readonly encoding?: Encoding;
      /** In so many places the bytes stand for nothing; U+FFFD stands there in the text. */
      readonly undecoded: number;
    }
  | { readonly fault: DocumentFault };

/** Files of more bytes are not opened. */
export const MOST_BYTES = 64_000_000;

/**
 * Texts of more UTF-16 units are not read, and those whose markup takes memory of its own must be shorter.
 * Annotating 17 million units took 1.9 GB, about what a machine of four gigabytes gives a program.
 */
const MOST_UNITS = { text: 16_000_000, markdown: 4_000_000, html: 4_000_000, docx: 16_000_000 };

const PACKED = [0x50, 0x4b, 0x03, 0x04];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The text of a file by its bytes and its name, whose ending tells plain text, Markdown and HTML apart; DOCX
 * is known by its content. Any bytes give a document or a fault to tell, in time linear in their number.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<DocumentReading> {
  if (bytes.length > MOST_BYTES) return { fault: documentFaults.tooLarge(bytes.length, MOST_BYTES) };
  if (beginsWith(bytes, PDF)) return { fault: documentFaults.pdf };
  if (beginsWith(bytes, OLD_OFFICE)) return { fault: documentFaults.oldOffice };
  const format = documentFormat(name);
  if (beginsWith(bytes, PACKED) || format === 'docx') return readDocx(bytes);
  const { text, encoding, faults } = decode(bytes);
  if (encoding === undefined) return { fault: documentFaults.binary };
  if (text.length > MOST_UNITS[format]) return { fault: documentFaults.tooLong(MOST_UNITS[format]) };
  const document = await structured(text, format);
  if (!document) return { fault: documentFaults.overgrownPage };
  const [invalid] = faults;
  const undecoded = invalid?.kind === 'invalid' ? invalid.count : 0;
  return withWords({ document, encoding, undecoded });
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, n) => bytes[n] === byte);
}

async function readDocx(bytes: Uint8Array): Promise<DocumentReading> {
  // Loaded only where it is needed: no other format takes as much code.
  const { structureDocx } = await import('../structure/structureDocx.ts');
  try {
    const document = await structureDocx(bytes);
    if (document.text.length > MOST_UNITS.docx) return { fault: documentFaults.tooLong(MOST_UNITS.docx) };
    return withWords({ document, undecoded: 0 });
  } catch {
    return { fault: documentFaults.damagedDocx };
  }
}

/** Undefined where a page is overgrown. */
async function structured(text: string, format: DocumentFormat): Promise<StructuredText | undefined> {
  if (format === 'html') return (await import('../structure/structureHtml.ts')).structureHtml(text);
  if (format === 'markdown')
    return (await import('../structure/structureMarkdown.ts')).structureMarkdown(text);
  return { text, blocks: structurePlainText(text) };
}

function withWords(reading: Extract<DocumentReading, { document: unknown }>): DocumentReading {
  return reading.document.blocks.length > 0 ? reading : { fault: documentFaults.empty };
}
