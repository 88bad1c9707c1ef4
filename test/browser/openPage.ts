import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';

/** The window sizes the page is designed for, in CSS pixels. */
export const WINDOWS = {
  wide: { width: 1440, height: 900 },
  middle: { width: 768, height: 1024 },
  phone: { width: 390, height: 844 },
} as const;

/** What a test wants of its page, beside what a browser context takes. */
export interface PageOptions extends BrowserContextOptions {
  readonly window?: keyof typeof WINDOWS;
  /** Whether to wait until the application is live; not where there is no script. */
  readonly live?: boolean;
  /** How far the page must have come before the test goes on; `commit` where a test holds back a part of it. */
  readonly until?: 'commit' | 'load';
  /** Runs before the page is opened: routes, storage, clocks. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** What Chromium tells those who ask for the size of something it has not laid out, as a test does that looks for it. */
const MEASURED = /^Rendering was performed in a subtree hidden by content-visibility/;

let browser: Promise<Browser> | undefined;

/** The browser of this test file, started at its first use. */
export function theBrowser(): Promise<Browser> {
  browser ??= chromium.launch({
    executablePath: inject('chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return browser;
}

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/**
 * Opens `path` of the built site in a fresh profile and runs `use` on it. Fails if the page says anything on the console
 * (`tolerate` excepts what a test provokes), throws, or asks for anything beyond its own origin.
 */
export async function onPage(
  path: string,
  options: PageOptions & { readonly tolerate?: RegExp },
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const { window = 'wide', live = true, until = 'load', before, tolerate, ...context } = options;
  const site = inject('site');
  const profile = await (await theBrowser()).newContext({
    viewport: WINDOWS[window],
    hasTouch: window === 'phone',
    ...context,
  });
  const complaints: string[] = [];
  try {
    const page = await profile.newPage();
    page.on('console', (message) => {
      if (!MEASURED.test(message.text())) complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== site) complaints.push(`request: ${request.url()}`);
    });
    await before?.(page);
    await page.goto(`${site}${path}`, { waitUntil: until });
    if (live) await page.waitForSelector('html[data-live]', { state: 'attached' });
    await use(page);
    expect(complaints.filter((complaint) => !tolerate?.test(complaint))).toEqual([]);
  } finally {
    await profile.close();
  }
}
