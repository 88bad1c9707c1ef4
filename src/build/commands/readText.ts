import { readFile } from 'node:fs/promises';
import type { StructuredText } from '../../annotation/structure/structuredText.ts';
import { structurePlainText } from '../../annotation/structure/structurePlainText.ts';
import { decodeUtf8 } from '../seeds/decodeUtf8.ts';

/**
 * The text of a file and its blocks, made as the compiler of seeds makes them.
 * @throws Error to be shown as it is, if the file cannot be read or is not UTF-8.
 */
export async function readText(file: string): Promise<StructuredText> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Error(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  });
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new Error(`${file}: is not UTF-8. Save it as UTF-8 and try again.`);
  return structured(text);
}

/** A text with its blocks. */
export function structured(text: string): StructuredText {
  return { text, blocks: structurePlainText(text) };
}
