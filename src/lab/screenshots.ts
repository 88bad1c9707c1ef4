/**
 * `npm run lab -- screenshots [FOLDER]`: pictures of the built page in each window, theme, language and
 * state. Without a folder it only renews the pictures of the README. With one it writes them all there, to be
 * looked at.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../build/findChromium.ts';
import { withBuiltSite } from './measure/buildSite.ts';
import { serveFolder } from './measure/serveFolder.ts';

const README_FOLDER = join(import.meta.dirname, '../../.github/screenshots');
const README_SHOTS = [
  'wide-light-ar-text',
  'wide-dark-ar-card',
  'phone-light-ar-card',
  'phone-light-ar-summaries',
];

const WINDOWS = { wide: [1440, 900], middle: [768, 1024], phone: [390, 844] } as const;
const STATES = ['text', 'summaries', 'card'] as const;

interface Shot {
  readonly window: keyof typeof WINDOWS;
  readonly theme: 'light' | 'dark';
  readonly language: 'ar' | 'en';
  readonly state: (typeof STATES)[number];
}

const [folder] = process.argv.slice(2);
const target = folder ?? README_FOLDER;
await mkdir(target, { recursive: true });
await withBuiltSite(async (site) => {
  const { origin, close } = await serveFolder(site, new Map());
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    for (const shot of shots()) {
      if (folder === undefined && !README_SHOTS.includes(nameOf(shot))) continue;
      await take(browser, origin, shot);
    }
  } finally {
    await browser.close();
    close();
  }
});

function shots(): readonly Shot[] {
  return (['wide', 'middle', 'phone'] as const).flatMap((window) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      (['ar', 'en'] as const).flatMap((language) =>
        STATES.map((state) => ({ window, theme, language, state })),
      ),
    ),
  );
}

function nameOf({ window, theme, language, state }: Shot): string {
  return [window, theme, language, state].join('-');
}

async function take(browser: Browser, origin: string, shot: Shot): Promise<void> {
  const [width, height] = WINDOWS[shot.window];
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: shot.theme,
    hasTouch: shot.window === 'phone',
    deviceScaleFactor: shot.window === 'phone' ? 2 : 1,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const path = `${origin}/${shot.language === 'en' ? 'en/' : ''}`;
  // Loads twice: the first time fetches the faces, so that the second has them from the start, like any later
  // visit.
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  await page.goto(`${path}${shot.state === 'summaries' ? '?view=summaries' : ''}`);
  await page.waitForSelector('html[data-live]', { state: 'attached' });
  if (shot.state === 'card') {
    await page.locator('article [data-kind="person"]').first().click();
    await page.waitForSelector('.entity[data-open]');
  }
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(target, `${nameOf(shot)}.png`) });
  await context.close();
}
