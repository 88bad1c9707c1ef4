import { describe, expect, test } from 'vitest';
import type { Tab } from './engine.ts';
import { ENGINES, onTab, until } from './onTab.ts';

/** The middle of the first thing that `selector` finds, in the window. */
async function middleOf(tab: Tab, selector: string): Promise<readonly [x: number, y: number]> {
  return await tab.evaluate((sought) => {
    const [box] = document.querySelector(sought)?.getClientRects() ?? [];
    if (!box) throw new Error(`${sought} is not seen`);
    return [box.left + box.width / 2, box.top + box.height / 2] as const;
  }, selector);
}

/** Presses what `selector` finds, with the mouse. */
async function press(tab: Tab, selector: string): Promise<void> {
  await tab.move(...(await middleOf(tab, selector)));
  await tab.press();
}

const isThere = (selector: string) => document.querySelector(selector) !== null;
const isGone = (selector: string) => document.querySelector(selector) === null;

describe.each(ENGINES)('a reader in $name', (engine) => {
  test('gets a preview of a name, its card, and by Back the text', async () => {
    const tab = await onTab(engine, 'wide', '/tripoli-2019/');
    const name = '#p2 a[data-entity="donald-trump"]';
    await tab.move(5, 400);
    await tab.move(...(await middleOf(tab, name)));
    await until(tab, isThere, '.preview');
    const box = await tab.evaluate(() =>
      document.querySelector('.preview')?.getBoundingClientRect().toJSON(),
    );
    expect(box.left).toBeGreaterThanOrEqual(0);
    await tab.key('Escape');
    await until(tab, isGone, '.preview');
    await press(tab, name);
    await until(tab, isThere, '#actor-donald-trump[data-open]');
    const lit = await tab.evaluate(() => document.querySelectorAll('article [data-lit]').length);
    expect(lit).toBeGreaterThan(2);
    await tab.back();
    await until(tab, isGone, '.entity[data-open]');
    await tab.forward();
    await until(tab, isThere, '#actor-donald-trump[data-open]');
  });

  test('follows a quote to its words, and sees them washed below the masthead', async () => {
    const tab = await onTab(engine, 'wide', '/tripoli-2019/?actor=un-security-council');
    await press(tab, '#actor-un-security-council .position blockquote a');
    await until(tab, () => (CSS.highlights.get('evidence')?.size ?? 0) > 0);
    // A smooth way there takes its time.
    await until(tab, () => {
      const [range] = CSS.highlights.get('evidence') ?? [];
      const head = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
      const box = range instanceof Range ? range.getBoundingClientRect() : undefined;
      return box !== undefined && box.top >= head && box.bottom <= innerHeight;
    });
  });

  test('changes to the summaries and back by one switch, and keeps the section', async () => {
    const tab = await onTab(engine, 'wide', '/tripoli-2019/');
    await tab.evaluate(() => document.getElementById('s4')?.scrollIntoView());
    await press(tab, '.masthead .views input[value="summaries"]');
    await until(tab, () => document.querySelector('.section-text')?.getClientRects().length === 0);
    const { top, bottom } = await tab.evaluate(() => {
      const box = document.getElementById('s4')?.getBoundingClientRect();
      return { top: box?.top ?? 0, bottom: box?.bottom ?? 0 };
    });
    expect(bottom).toBeGreaterThan(0);
    expect(top).toBeLessThan(900);
    await press(tab, '.masthead .views input[value="text"]');
    await until(tab, () => (document.querySelector('.section-text')?.getClientRects().length ?? 0) > 0);
  });

  test('arrives at a paragraph that a link names, below the masthead, and reads on with the keyboard', async () => {
    const tab = await onTab(engine, 'phone', '/tripoli-2019/#p6');
    await until(tab, isThere, '.block[data-here] #p6');
    await until(tab, () => {
      const head = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
      const top = document.getElementById('p6')?.getBoundingClientRect().top ?? 0;
      return top >= head && top < innerHeight / 2;
    });
    await tab.key('Tab');
    await until(tab, () => document.activeElement?.closest('#p6') !== null);
  });

  test('on a phone opens the sheet, which covers the whole width, and shuts it', async () => {
    const tab = await onTab(engine, 'phone', '/tripoli-2019/');
    await press(tab, '#margin .grip');
    await until(tab, isThere, '#margin[data-rest="half"]');
    await until(tab, () => document.getAnimations().length === 0);
    const [sheet, body] = await tab.evaluate(() =>
      ['#margin', '.panel-body'].map((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return { left: box?.left ?? -1, width: box?.width ?? -1, top: box?.top ?? -1 };
      }),
    );
    expect(sheet?.left).toBe(0);
    expect([body?.left, body?.width]).toEqual([sheet?.left, sheet?.width]);
    const width = await tab.evaluate(() => document.documentElement.clientWidth);
    expect(sheet?.width).toBe(width);
    await press(tab, '#margin .panel-close');
    await until(tab, isThere, '#margin[data-rest="peek"]');
  });

  test('in a middle window opens the drawer from the far edge', async () => {
    const tab = await onTab(engine, 'middle', '/tripoli-2019/');
    await press(tab, '.masthead .margin-toggle');
    await until(tab, () => document.getElementById('margin')?.getBoundingClientRect().left === 0);
    await tab.key('Escape');
    await until(tab, () => (document.getElementById('margin')?.getBoundingClientRect().right ?? 1) <= 0);
  });

  test('opens the settings over the page and shuts them with Escape', async () => {
    const tab = await onTab(engine, 'wide', '/en/tripoli-2019/');
    await press(tab, '[popovertarget="settings"]');
    await until(tab, () => document.querySelector('#settings:popover-open') !== null);
    await press(
      tab,
      '#settings input[name="theme"][value="dark"], #settings fieldset:last-of-type label:last-of-type input',
    );
    await until(tab, () => document.documentElement.dataset.theme === 'dark');
    await tab.key('Escape');
    await until(tab, () => document.querySelector('#settings:popover-open') === null);
  });

  test('sees every line of a name drawn where the highlights of the browser are missing', async () => {
    const tab = await onTab(engine, 'wide', '/tripoli-2019/');
    const joined = 'article :not(.mark) > .mark[data-joined]';
    const line = (selector: string) =>
      getComputedStyle(document.querySelector(selector) ?? document.body).textDecorationLine;
    expect(await tab.evaluate(line, joined)).toBe('none');
    await tab.evaluate(() => {
      delete document.documentElement.dataset.painted;
    });
    expect(await tab.evaluate(line, joined)).toBe('underline');
  });

  test('finds nothing wider than the window', async () => {
    for (const [window, path] of [
      ['phone', '/tripoli-2019/?actor=khalifa-haftar'],
      ['middle', '/en/tripoli-2019/?view=summaries'],
    ] as const) {
      const tab = await onTab(engine, window, path);
      const over = await tab.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, path).toBe(0);
    }
  });
});
