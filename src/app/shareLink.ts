/** How a link left the page. */
export type Shared = 'copied' | 'shared' | 'cancelled' | 'failed';

/** Gives a link to the reader: by the system's share sheet where touch is the way to point and there is one, else to the clipboard. */
export async function shareLink(url: string, title: string): Promise<Shared> {
  const touch = window.matchMedia('(pointer: coarse)').matches;
  if (touch && 'share' in navigator) {
    try {
      await navigator.share({ url, title });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'failed';
  }
}
