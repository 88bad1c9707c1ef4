// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { copyText, prefersShareSheet, shareLink } from '../../../src/app/sharing/shareLink.ts';

const LINK = 'https://hashiya.example/tripoli-2019/#p3';

afterEach(() => vi.unstubAllGlobals());

/** A browser with what it can do, and what came to its clipboard. */
function browser({
  share,
  refuses = false,
}: {
  share?: () => Promise<void>;
  refuses?: boolean;
} = {}): string[] {
  const copied: string[] = [];
  vi.stubGlobal('navigator', {
    ...(share && { share }),
    clipboard: {
      writeText: async (text: string) => {
        if (refuses) throw new DOMException('denied', 'NotAllowedError');
        copied.push(text);
      },
    },
  });
  return copied;
}

function pointer(coarse: boolean): void {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: coarse && query === '(pointer: coarse)' }));
}

describe('copyText', () => {
  test('puts the text on the clipboard', async () => {
    const copied = browser();
    expect(await copyText(LINK)).toBe('copied');
    expect(copied).toEqual([LINK]);
  });

  test('says so where the clipboard is refused', async () => {
    browser({ refuses: true });
    expect(await copyText(LINK)).toBe('failed');
  });

  test('says so where there is no clipboard, as on an insecure page', async () => {
    vi.stubGlobal('navigator', {});
    expect(await copyText(LINK)).toBe('failed');
  });
});

describe('shareLink', () => {
  test('gives link and title to the share sheet, and leaves the clipboard alone', async () => {
    const share = vi.fn(async () => undefined);
    const copied = browser({ share });
    expect(await shareLink(LINK, 'عنوان')).toBe('shared');
    expect(share).toHaveBeenCalledExactlyOnceWith({ url: LINK, title: 'عنوان' });
    expect(copied).toEqual([]);
  });

  test('takes a sheet that the reader closes for an answer', async () => {
    const copied = browser({ share: () => Promise.reject(new DOMException('closed', 'AbortError')) });
    expect(await shareLink(LINK, 'عنوان')).toBe('cancelled');
    expect(copied).toEqual([]);
  });

  test('copies where the sheet fails or is not there', async () => {
    const copied = browser({ share: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    expect(await shareLink(LINK, 'عنوان')).toBe('copied');
    expect(copied).toEqual([LINK]);
    const other = browser();
    expect(await shareLink(LINK, 'عنوان')).toBe('copied');
    expect(other).toEqual([LINK]);
  });

  test('fails only where nothing works', async () => {
    browser({ refuses: true });
    expect(await shareLink(LINK, 'عنوان')).toBe('failed');
  });
});

const sheets: readonly [coarse: boolean, canShare: boolean, expected: boolean][] = [
  [true, true, true],
  [true, false, false],
  [false, true, false],
];
test.each(sheets)(
  'the share sheet is preferred: coarse pointer %s, sheet %s → %s',
  (coarse, canShare, expected) => {
    browser(canShare ? { share: async () => undefined } : {});
    pointer(coarse);
    expect(prefersShareSheet()).toBe(expected);
  },
);
