import { readFile, stat } from 'node:fs/promises';
import { type DocumentFault, documentFaults } from '../../annotation/document/documentFaults.ts';
import { type DocumentReading, MOST_BYTES, readDocument } from '../../annotation/document/readDocument.ts';

/**
 * The text of a file in any of the supported formats and encodings.
 * @throws Error to be shown as it is; it says what to do, in Arabic and English.
 */
export async function readDocumentFile(
  file: string,
): Promise<Extract<DocumentReading, { document: unknown }>> {
  const bytes = await bytesOf(file);
  const reading = await readDocument(bytes, file);
  if ('fault' in reading) throw told(file, reading.fault);
  return reading;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    // A file too large for memory is not opened at all.
    if (size > MOST_BYTES) throw told(file, documentFaults.tooLarge(size, MOST_BYTES));
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
      throw told(file, documentFaults.unreadable(error.code));
    throw error;
  }
}

function told(file: string, { message, hint }: DocumentFault): Error {
  return new Error(`${file}\n  ${message.ar} — ${hint.ar}\n  ${message.en} — ${hint.en}`);
}
