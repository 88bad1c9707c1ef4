import type { Citation } from './citation/citation.ts';
import { citationHtml, citationText } from './citation/citationText.ts';

/** How something left the page. */
export type Taken = 'copied' | 'shared' | 'saved' | 'cancelled' | 'failed';

/**
 * Puts the citation on the clipboard, as rich and as plain text; as plain text alone where that is all that
 * can be.
 */
export async function copyCitation(citation: Citation): Promise<Taken> {
  const text = citationText(citation);
  try {
    const blob = (content: string, type: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob(text, 'text/plain'),
        'text/html': blob(citationHtml(citation), 'text/html'),
      }),
    ]);
    return 'copied';
  } catch {
    return copyPlain(text);
  }
}

async function copyPlain(text: string): Promise<Taken> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}

/** Whether the system has a share sheet that takes pictures. */
export function canSharePictures(): boolean {
  const file = new File([''], 'card.png', { type: 'image/png' });
  return 'canShare' in navigator && navigator.canShare({ files: [file] });
}

/** Gives the picture to the system’s share sheet, and saves it if that fails. */
export async function sharePicture(picture: File, title: string): Promise<Taken> {
  try {
    await navigator.share({ files: [picture], title });
    return 'shared';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    return saveFile(picture);
  }
}

/** Saves the file where the browser keeps downloads. */
export function saveFile(file: File): Taken {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // The download has begun by then, in every engine.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return 'saved';
}
