/** How something left the page. */
export type Shared = 'copied' | 'shared' | 'cancelled' | 'failed';

/**
 * Whether a finger is the way to point and the system has a share sheet: then that is how a link is given.
 */
export function prefersShareSheet(): boolean {
  return window.matchMedia('(pointer: coarse)').matches && 'share' in navigator;
}

/** Gives a link to the system's share sheet, and to the clipboard if that fails. */
export async function shareLink(url: string, title: string): Promise<Shared> {
  try {
    await navigator.share({ url, title });
    return 'shared';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    return copyText(url);
  }
}

/** Puts `text` on the clipboard. */
export async function copyText(text: string): Promise<Shared> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}
