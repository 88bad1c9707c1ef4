import puppeteer, { type Page } from 'puppeteer-core';
import type { Engine, InstalledEngine, Tab } from './engine.ts';
import { inPage } from './inPage.ts';

const CHROMIUM_SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium by its own protocol, Firefox by WebDriver BiDi. */
export async function puppeteerEngine({ name, path }: InstalledEngine): Promise<Engine> {
  const isFirefox = name === 'Firefox';
  const browser = await puppeteer.launch({
    browser: isFirefox ? 'firefox' : 'chrome',
    executablePath: path,
    headless: true,
    args: isFirefox ? [] : CHROMIUM_SWITCHES,
  });
  return {
    async open(window) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(window);
      return tabOf(name, page);
    },
    close: () => browser.close(),
  };
}

function tabOf(engine: Tab['engine'], page: Page): Tab {
  let at = { x: 0, y: 0 };
  return {
    engine,
    open: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
    evaluate: (run, ...given) => inPage(page, run, given),
    async move(x, y) {
      at = { x, y };
      await page.mouse.move(x, y, { steps: 2 });
    },
    press: () => page.mouse.click(at.x, at.y),
    key: (name) => page.keyboard.press(name),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    picture: () => page.screenshot(),
  };
}
