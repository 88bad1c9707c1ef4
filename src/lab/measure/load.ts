/**
 * `npm run lab -- bench-load` compares the built article page with a plain page of the same text, marks and
 * face, in one run. Loads are cold and take turns, on a simulated slow phone (CPU 4× slower, 150 ms, 1.6
 * Mbit/s). The milliseconds of two runs cannot be compared, only the ratios.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../build/findChromium.ts';
import { parseArticle } from '../../library/articleSchema.ts';
import { withBuiltSite } from './buildSite.ts';
import { plainPage } from './plainPage.ts';
import { serveFolder } from './serveFolder.ts';

const LOADS = Number(process.env.LOADS ?? 15);
const SLOW = {
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  offline: false,
};
const CPU = 4;

/** One cold load, in milliseconds from the navigation's start; `shift` is the sum of layout shifts. */
interface Load {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly live: number | undefined;
  readonly shift: number;
}

await withBuiltSite(async (folder) => {
  const id = /data-article="([^"]+)"/.exec(await readFile(join(folder, 'index.html'), 'utf8'))?.[1];
  const article = parseArticle(JSON.parse(await readFile(join(folder, `articles/${id}.json`), 'utf8')));
  const { origin, close } = await serveFolder(folder, new Map([['/plain.html', plainPage(article)]]));
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  try {
    const plain: Load[] = [];
    const built: Load[] = [];
    for (let n = 0; n < LOADS; n++) {
      plain.push(await coldLoad(browser, `${origin}/plain.html`, false));
      built.push(await coldLoad(browser, `${origin}/${id}/`, true));
    }
    report(plain, built);
  } finally {
    await browser.close();
    close();
  }
});

async function coldLoad(browser: Browser, url: string, waitsForLife: boolean): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    await page.addInitScript(observeLoad);
    await page.goto(url, { waitUntil: 'load' });
    if (waitsForLife) await page.waitForSelector('html[data-live]', { state: 'attached' });
    await page.waitForLoadState('networkidle');
    return await page.evaluate(() => {
      const { largest, shift, live } = window.observed;
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
      return { firstPaint: paint, largestPaint: largest, shift, live };
    });
  } finally {
    await context.close();
  }
}

declare global {
  interface Window {
    observed: { largest: number; shift: number; live: number | undefined };
  }
}

/** Runs in the page, before anything of it. */
function observeLoad(): void {
  window.observed = { largest: Number.NaN, shift: 0, live: undefined };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.observed.largest = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      window.observed.shift += 'value' in entry ? Number(entry.value) : 0;
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver((_changes, observer) => {
    if (document.documentElement?.dataset.live === undefined) return;
    window.observed.live = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, attributes: true, childList: true });
}

function report(plain: readonly Load[], built: readonly Load[]): void {
  const first = median(built.map((load) => load.firstPaint)) / median(plain.map((load) => load.firstPaint));
  const largest =
    median(built.map((load) => load.largestPaint)) / median(plain.map((load) => load.largestPaint));
  const row = (name: string, loads: readonly Load[]) => [
    name.padEnd(14),
    ...(['firstPaint', 'largestPaint'] as const).map((key) => spread(loads.map((load) => load[key]))),
    loads.every((load) => load.live === undefined)
      ? '–'
      : spread(loads.map((load) => load.live ?? Number.NaN)),
    Math.max(...loads.map((load) => load.shift)).toFixed(3),
  ];
  const head = [
    'page          ',
    'first paint ms',
    'largest paint ms',
    'full card works ms',
    'worst layout shift',
  ];
  for (const cells of [head, row('plain', plain), row('built', built)]) console.log(cells.join(' | '));
  console.log(
    `built ÷ plain: first paint ${first.toFixed(2)}, largest paint ${largest.toFixed(2)} (medians of ${LOADS} cold loads; at most 1.10)`,
  );
  if (first > 1.1 || largest > 1.1) process.exitCode = 1;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function spread(values: readonly number[]): string {
  return `${Math.round(median(values))} (${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))})`;
}
