import { afterAll, inject } from 'vitest';
import { WINDOWS } from '../openPage.ts';
import type { Engine, InstalledEngine, Tab } from './engine.ts';
import { puppeteerEngine } from './puppeteerEngine.ts';
import { webKitEngine } from './webKitEngine.ts';

const running = new Map<string, Promise<Engine>>();

afterAll(async () => {
  for (const engine of running.values()) await (await engine).close();
  running.clear();
});

/** The engines that the tests of this run are in. */
export const ENGINES: readonly InstalledEngine[] = inject('engines');

/**
 * Opens `path` of the built site in a tab of that engine, the last one of its tabs that can be used, and waits until the application is live and the faces are
 * there.
 */
export async function onTab(
  installed: InstalledEngine,
  window: keyof typeof WINDOWS,
  path: string,
): Promise<Tab> {
  let engine = running.get(installed.name);
  if (!engine) {
    engine = installed.name === 'WebKit' ? webKitEngine(installed) : puppeteerEngine(installed);
    running.set(installed.name, engine);
  }
  const tab = await (await engine).open(WINDOWS[window]);
  await tab.open(inject('site') + path);
  await until(tab, () => 'live' in document.documentElement.dataset);
  await until(tab, () => document.fonts.status === 'loaded');
  return tab;
}

/** Waits until `holds` does in the page. */
export async function until<Given extends readonly unknown[]>(
  tab: Tab,
  holds: (...given: Given) => boolean,
  ...given: Given
): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await tab.evaluate(holds, ...given)))
    if (Date.now() > end) throw new Error(`${tab.engine}: never ${holds} (${given.join()})`);
}
