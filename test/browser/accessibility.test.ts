import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openMargin } from './openMargin.ts';
import { onPage, WINDOWS } from './openPage.ts';
import { violations } from './violations.ts';

const OPEN = 'issue=ceasefire-draft&cell=ceasefire-draft.russia&beside=russia.united-kingdom';

const states: readonly [name: string, query: string, act: (page: Page) => Promise<void>][] = [
  ['the full text', '', async () => {}],
  ['the summaries', '?view=summaries', async () => {}],
  ['an open card', '?actor=lna-general-command', async () => {}],
  ['the issues, one open, a cell and two side by side', `?tab=issues&${OPEN}`, openMargin],
  ['what is held at this paragraph', '?tab=here', openMargin],
  [
    'what a search finds in the margin',
    '',
    async (page) => {
      await openMargin(page);
      await page.getByRole('searchbox').fill('حفتر');
      await page.locator('.results mark').first().waitFor();
    },
  ],
  // Back at the top, where nothing stands half under the masthead.
  ['a linked paragraph', '#p5', (page) => page.evaluate(() => window.scrollTo(0, 0))],
  ['a notice', '#nowhere', async () => {}],
  [
    'the settings',
    '',
    async (page) => {
      await page.locator('[popovertarget="settings"]').click();
      await page.locator('#settings').waitFor();
    },
  ],
];

describe.each([
  ['ar', '/tripoli-2019/'],
  ['en', '/en/tripoli-2019/'],
])('axe finds nothing, in light and in dark (%s)', (_language, path) => {
  describe.each(Object.keys(WINDOWS) as (keyof typeof WINDOWS)[])('%s', (window) => {
    test.each(states)('%s', async (_name, query, act) => {
      const options = { window, reducedMotion: 'reduce', colorScheme: 'light' } as const;
      await onPage(path + query, options, async (page) => {
        await act(page);
        expect(await violations(page, 'all')).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page, 'colours')).toEqual([]);
      });
    });
  });
});

test('axe finds nothing where there is no script', async () => {
  await onPage('/tripoli-2019/', { window: 'phone' }, async (page) => {
    // The page as it stands without a script, in a frame of its own is out of reach of axe; its markup is the same.
    await page.evaluate(() => document.documentElement.removeAttribute('data-live'));
    expect(await violations(page, 'all')).toEqual([]);
  });
});

test('at 400 % nothing is cut off and nothing scrolls sideways', async () => {
  for (const query of ['', '?view=summaries', '?actor=russia']) {
    await onPage(`/tripoli-2019/${query}`, { viewport: { width: 320, height: 256 } }, async (page) => {
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(client);
      const beyond = await page.locator('.matn *:visible').evaluateAll((elements) =>
        elements
          .filter((element) => {
            const { left, right, width } = element.getBoundingClientRect();
            return width > 1 && (left < -1 || right > window.innerWidth + 1);
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(beyond).toEqual([]);
    });
  }
});

test('a reader with a keyboard alone skips to the text, walks the names, opens a card, walks its mentions and comes back', async () => {
  await onPage('/tripoli-2019/', {}, async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('انتقل إلى النص');
    expect(await page.locator('.skip-link:focus').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    const mark = page.locator('article .mark:focus');
    for (let n = 0; n < 12 && (await mark.count()) === 0; n++) await page.keyboard.press('Tab');
    const entity = await mark.getAttribute('data-entity');
    const start = await mark.getAttribute('data-span');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`#actor-${entity}[data-open]`);
    expect(await page.locator(':focus').getAttribute('id')).toBe(`name-${entity}`);
    await page.keyboard.press('Escape');
    await page.waitForFunction((at) => document.activeElement?.getAttribute('data-span') === at, start);
    expect(await page.locator('.entity[data-open]').count()).toBe(0);
  });
});

describe.each([
  ['wide', '/tripoli-2019/', 'انتقل إلى الحاشية'],
  ['middle', '/en/tripoli-2019/', 'Skip to the margin'],
  ['phone', '/tripoli-2019/', 'انتقل إلى الحاشية'],
] as const)('the second stop of the keyboard (%s, %s)', (window, path, name) => {
  test('skips to the margin, which opens for it, and Escape leads back out of it', async () => {
    await onPage(path, { window }, async (page) => {
      const focus = page.locator(':focus');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focus.textContent()).toBe(name);
      expect(await page.locator('.skip-link:focus').isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      await page.locator('#margin :focus').waitFor();
      expect(await page.locator('.margin-list').isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      expect(await page.locator('#margin :focus').count()).toBe(1);
      await page.keyboard.press('Escape');
      if (window === 'wide') expect(await page.locator('#margin :focus').count()).toBe(1);
      else await page.locator('[data-rest=peek]').waitFor({ state: 'attached' });
      const opener = { wide: '#margin', middle: '.margin-toggle', phone: '.grip' }[window];
      await expect.poll(() => focus.evaluate((one, at) => one.closest(at) !== null, opener)).toBe(true);
    });
  });

  test('leads to the margin without a script too', async () => {
    await onPage(path, { window, live: false, javaScriptEnabled: false }, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').textContent()).toBe(name);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.locator('#margin :focus').waitFor();
    });
  });
});

test.each(['Escape', 'Enter', 'Space'] as const)(
  'the button of the drawer takes the focus into it, and shutting it with %s takes it back',
  async (key) => {
    await onPage('/tripoli-2019/', { window: 'middle' }, async (page) => {
      const toggle = page.locator('.margin-toggle');
      await toggle.focus();
      await page.keyboard.press('Enter');
      await page.locator('#margin .panel-close:focus').waitFor();
      expect(await toggle.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press(key);
      await page.locator('.margin-toggle:focus').waitFor();
      expect(await toggle.getAttribute('aria-expanded')).toBe('false');
    });
  },
);

test('a drawer that shuts while the reader is in the text leaves the focus there', async () => {
  await onPage('/tripoli-2019/', { window: 'middle' }, async (page) => {
    await page.locator('.margin-toggle').click();
    await page.locator('#p3').focus();
    await page.keyboard.press('Escape');
    await page.locator('[data-rest=peek]').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('p3');
  });
});

test('with colours forced by the system, marks, the chosen one, the view and the linked paragraph can still be told', async () => {
  await onPage('/tripoli-2019/?actor=libya#p5', { forcedColors: 'active' }, async (page) => {
    const style = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    const plain = '#p2 .mark[data-entity="khalifa-haftar"]';
    const lit = '#p2 .mark[data-lit]';
    expect(await style(plain, 'text-decoration-line')).toBe('underline');
    expect(await style(lit, 'background-color')).not.toBe(await style(plain, 'background-color'));
    expect(await style('.masthead .views :checked + span', 'background-color')).not.toBe(
      await style('.masthead .views :not(:checked) + span', 'background-color'),
    );
    expect(await style('#p5', 'outline-style')).toBe('solid');
    expect(await style('#p4', 'outline-style')).toBe('none');
    // What has the focus is outlined, whatever the colours.
    await page.locator(plain).first().focus();
    await page.keyboard.press('Tab');
    expect(await style(':focus', 'outline-style')).toBe('solid');
  });
});

test('nothing moves for a reader who asked for less motion', async () => {
  const moving = (page: Page) =>
    page.evaluate(() =>
      document
        .getAnimations()
        .filter((animation) => Number(animation.effect?.getComputedTiming().activeDuration) > 0)
        .map((animation) => String(animation.id)),
    );
  const phone = { window: 'phone', isMobile: true } as const;
  await onPage('/tripoli-2019/', { ...phone, reducedMotion: 'reduce' }, async (page) => {
    await page.locator('.grip').tap();
    await page.waitForSelector('#margin[data-rest=half]');
    expect(await moving(page)).toEqual([]);
    const box = await page.locator('#margin').boundingBox();
    expect(box?.y).toBeCloseTo(422, 0);
  });
  // The measure would see a motion.
  await onPage('/tripoli-2019/', phone, async (page) => {
    const seen = await page.evaluate(async () => {
      document.querySelector<HTMLElement>('.grip')?.click();
      await new Promise((done) => requestAnimationFrame(done));
      return document.getAnimations().length;
    });
    expect(seen).toBeGreaterThan(0);
  });
});
