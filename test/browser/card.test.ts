import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sliceOf } from '../../src/domain/span.ts';
import { wordsIn } from '../../src/reading/words/wordsIn.ts';
import { builtArticle } from './builtArticle.ts';
import { atRest, washed } from './evidence.ts';
import { onPage } from './openPage.ts';

const article = await builtArticle();
const mentionsOf = (id: string) => article.mentions.filter(({ entity }) => entity === id);
const search = (page: Page) => new URL(page.url()).search;
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const card = (page: Page, id: string) => page.waitForSelector(`#actor-${id}[data-open]`);
const noCard = (page: Page) => page.waitForFunction(() => !document.querySelector('.entity[data-open]'));

/** Presses a mark as one does on such a screen. */
async function press(page: Page, window: string, selector: string): Promise<void> {
  const mark = page.locator(selector).first();
  if (window === 'phone') await mark.tap();
  else await mark.click();
}

describe.each([
  ['wide', '/tripoli-2019/', 'ar'],
  ['middle', '/en/tripoli-2019/', 'en'],
  ['phone', '/tripoli-2019/', 'ar'],
] as const)('a press on a name (%s, %s)', (window, path, language) => {
  const words = wordsIn(language).card;

  test('opens its card, lights its mentions; Escape and Back undo one step and bring the focus back', async () => {
    await onPage(path, { window, isMobile: window === 'phone' }, async (page) => {
      const mark = '#p2 [data-entity="khalifa-haftar"]';
      await press(page, window, mark);
      await card(page, 'khalifa-haftar');
      expect(search(page)).toBe('?actor=khalifa-haftar');
      await expect.poll(() => focused(page)).toBe('name-khalifa-haftar');
      expect(await page.locator('.entity:visible').count()).toBe(1);
      const lit = await page.locator('article [data-lit]').evaluateAll((marks) =>
        marks.map((each) => ({
          text: each.textContent,
          washed: getComputedStyle(each).backgroundColor !== 'rgba(0, 0, 0, 0)',
        })),
      );
      expect(lit).toEqual(
        mentionsOf('khalifa-haftar').map(({ span }) => ({ text: sliceOf(article.text, span), washed: true })),
      );

      // From this card to another's, and back step by step.
      await page.locator('#actor-khalifa-haftar .held a').first().waitFor();
      await press(page, 'wide', '#actor-khalifa-haftar .voice:visible, #p2 [data-entity="donald-trump"]');
      await card(page, 'donald-trump');
      await page.keyboard.press('Escape');
      await card(page, 'khalifa-haftar');
      await page.goForward();
      await card(page, 'donald-trump');
      await page.goBack();
      await card(page, 'khalifa-haftar');
      await page.goBack();
      await noCard(page);
      expect(search(page)).toBe('');
      expect(await page.locator('[data-lit]').count()).toBe(0);
    });
  });

  test('keeps the word where it was read, and gives the focus back to it', async () => {
    await onPage(path, { window, isMobile: window === 'phone' }, async (page) => {
      const mark = page.locator('#p3 [data-entity="russia"]');
      await mark.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const before = await mark.boundingBox();
      await press(page, window, '#p3 [data-entity="russia"]');
      await card(page, 'russia');
      await atRest(page);
      const after = await mark.boundingBox();
      if (window === 'wide') expect(after?.y).toBeCloseTo(before?.y ?? 0, 0);
      if (window === 'middle') expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(3);
      await page.keyboard.press('Escape');
      await noCard(page);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-entity'))).toBe('russia');
    });
  });

  test('the card tells who it is, dated and with sources, its names, and what is held of it', async () => {
    await onPage(`${path}?actor=fayez-al-sarraj`, { window }, async (page) => {
      const entity = article.entities.find(({ id }) => id === 'fayez-al-sarraj');
      const own = page.locator('#actor-fayez-al-sarraj');
      await card(page, 'fayez-al-sarraj');
      expect(await own.locator('h3').textContent()).toBe(entity?.name[language]);
      expect(await own.locator('.role').textContent()).toBe(entity?.role[language]);
      expect(await own.locator('.context').textContent()).toContain(entity?.note?.[language]);
      expect(await own.locator('.context h4').textContent()).toContain(
        wordsIn(language).date(entity?.asOf ?? ''),
      );
      expect(await own.locator('.references a').count()).toBe(entity?.references.length);
      expect(await own.locator('.forms').textContent()).toContain('السراج');
      expect(await own.locator('.held li').count()).toBe(
        article.positions.filter(({ target, actor }) => target === entity?.id && actor !== entity?.id).length,
      );
      expect(await own.getByText(words.noPosition).isVisible()).toBe(true);
    });
  });

  test('the mentions are walked on and back from the one that was pressed, round and round', async () => {
    await onPage(path, { window, isMobile: window === 'phone' }, async (page) => {
      const own = mentionsOf('khalifa-haftar');
      const pressed = own[2];
      if (!pressed) throw new Error('too few mentions');
      await press(
        page,
        window,
        `[data-entity="khalifa-haftar"][data-span="${pressed.span.start}-${pressed.span.end}"]`,
      );
      await card(page, 'khalifa-haftar');
      const said = page.locator('.walk output');
      expect(await said.textContent()).toBe(words.mention(3, own.length));
      for (const n of [...own.keys()].slice(3).concat(0)) {
        await page.getByRole('button', { name: words.next }).click();
        await expect.poll(() => said.textContent()).toBe(words.mention(n + 1, own.length));
        await expect
          .poll(async () => (await washed(page)).words)
          .toBe(sliceOf(article.text, own[n]?.span ?? { start: 0, end: 0 }));
        const { top, bottom, free } = await washed(page);
        expect(top).toBeGreaterThanOrEqual(free.top);
        expect(bottom).toBeLessThanOrEqual(free.bottom);
      }
      await page.getByRole('button', { name: words.previous }).click();
      await expect.poll(() => said.textContent()).toBe(words.mention(own.length, own.length));
    });
  });
});

test('Enter on a name opens its card; Escape brings the focus back to it', async () => {
  await onPage('/tripoli-2019/', {}, async (page) => {
    const mark = page.locator('#p5 [data-entity="qatar"]');
    await mark.focus();
    await page.keyboard.press('Enter');
    await card(page, 'qatar');
    await expect.poll(() => focused(page)).toBe('name-qatar');
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

test('the column turns to the card in its place, and back to where the list stood', async () => {
  await onPage('/tripoli-2019/', {}, async (page) => {
    const body = page.locator('#margin-body');
    const column = await page.locator('#margin').boundingBox();
    const name = page.locator('#actor-diplomatic-sources h3 a');
    await name.scrollIntoViewIfNeeded();
    const stood = await body.evaluate((element) => element.scrollTop);
    expect(stood).toBeGreaterThan(0);
    await name.click();
    await card(page, 'diplomatic-sources');
    expect(await body.evaluate((element) => element.scrollTop)).toBe(0);
    expect(await page.locator('#margin').boundingBox()).toEqual(column);
    await page.getByRole('button', { name: 'كل الأطراف' }).click();
    await noCard(page);
    expect(Math.abs((await body.evaluate((element) => element.scrollTop)) - stood)).toBeLessThan(2);
  });
});

test('a card can be linked: the copied link opens it', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  await onPage('/tripoli-2019/?actor=turkey', { permissions }, async (page) => {
    await page.getByRole('button', { name: 'انسخ رابط البطاقة' }).click();
    await page.getByText('نُسخ الرابط', { exact: true }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).hash).toBe('#actor-turkey');
    const opened = await page.context().newPage();
    await opened.goto(link);
    await card(opened, 'turkey');
    expect(search(opened)).toBe('?actor=turkey');
  });
});

describe('on the phone', () => {
  test('the sheet leaves the pressed word visible, for every mark of the article', async () => {
    await onPage('/tripoli-2019/', { window: 'phone', isMobile: true }, async (page) => {
      const hidden = await page.evaluate(hiddenWords);
      expect(hidden).toEqual([]);
      await page.locator('.panel-close').tap();
      const last = page.locator('#p8 a.mark').last();
      await last.evaluate((element) => element.scrollIntoView({ block: 'end' }));
      await last.tap();
      await page.waitForSelector('#margin[data-rest=half]');
      await atRest(page);
      const line = await last.boundingBox();
      const sheet = await page.locator('#margin').boundingBox();
      expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
    });
  });

  test.each(['finger', 'mouse'] as const)(
    'the sheet is drawn between its three rests with a %s',
    async (by) => {
      await onPage('/tripoli-2019/', { window: 'phone', isMobile: by === 'finger' }, async (page) => {
        const top = async () => {
          await atRest(page);
          return page.locator('#margin').evaluate((sheet) => sheet.getBoundingClientRect().top);
        };
        expect(await top()).toBeCloseTo(844 - 56, 0);
        await drawSheet(page, by, 800, 500);
        await page.waitForSelector('#margin[data-rest=half]');
        expect(await top()).toBeCloseTo(422, 0);
        await drawSheet(page, by, 440, 120);
        await page.waitForSelector('#margin[data-rest=full]');
        // Whole, it ends half a rem below the masthead.
        expect(await top()).toBeCloseTo(80 + 8, 0);
        await drawSheet(page, by, 110, 400);
        await page.waitForSelector('#margin[data-rest=half]');
        await atRest(page);
        await drawSheet(page, by, 440, 780);
        await page.waitForSelector('#margin[data-rest=peek]');
        // One that is let go near where it was goes back.
        await atRest(page);
        await drawSheet(page, by, 800, 740);
        expect(await top()).toBeCloseTo(844 - 56, 0);
        expect(await page.locator('#margin').getAttribute('data-rest')).toBe('peek');
      });
    },
  );

  test('the sheet answers a tap on its head, arrow keys, its button and Escape', async () => {
    await onPage('/tripoli-2019/', { window: 'phone', isMobile: true }, async (page) => {
      const rest = (name: string) => page.waitForSelector(`#margin[data-rest=${name}]`);
      await page.locator('.grip').tap();
      await rest('half');
      expect(await page.locator('.grip').getAttribute('aria-expanded')).toBe('true');
      await page.locator('.grip').focus();
      await page.keyboard.press('ArrowUp');
      await rest('full');
      await page.keyboard.press('ArrowDown');
      await rest('half');
      await page.keyboard.press('Escape');
      await rest('peek');
      await page.locator('.grip').tap();
      await rest('half');
      await page.locator('.panel-close').tap();
      await rest('peek');
      expect(await page.locator('#margin-body').isVisible()).toBe(false);
    });
  });
});

test.each(['/tripoli-2019/', '/en/tripoli-2019/'])(
  'in the middle the drawer covers no word of the text (%s)',
  async (path) => {
    await onPage(path, { window: 'middle' }, async (page) => {
      await page.locator('#p3 [data-entity="russia"]').click();
      await card(page, 'russia');
      await atRest(page);
      const drawer = await page.locator('#margin').boundingBox();
      expect(drawer?.x).toBe(path.startsWith('/en') ? 768 - (drawer?.width ?? 0) : 0);
      const boxes = await page
        .locator('article :is(p, h1, h2, h3, .block-link)')
        .evaluateAll((all) =>
          all
            .filter((one) => one.getClientRects().length > 0)
            .map((one) => one.getBoundingClientRect().toJSON()),
        );
      for (const box of boxes) {
        if (path.startsWith('/en')) expect(box.right).toBeLessThanOrEqual(drawer?.x ?? 0);
        else expect(box.left).toBeGreaterThanOrEqual(drawer?.width ?? 0);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(768);
      }
      await page.keyboard.press('Escape');
      await noCard(page);
      await page.keyboard.press('Escape');
      await page.waitForSelector('#margin[data-rest=peek]', { state: 'attached' });
      await page

        .getByRole('button', {
          name: path.startsWith('/en') ? 'Actors and positions' : 'الأطراف والمواقف',
          exact: true,
        })
        .click();
      await page.waitForSelector('#margin[data-rest=half]');
      await page.locator('.panel-close').click();
      await page.waitForSelector('#margin[data-rest=peek]', { state: 'attached' });
    });
  },
);

/** Draws the head of the sheet from one height of the window to another, in pixels from the top. */
async function drawSheet(page: Page, by: 'finger' | 'mouse', from: number, to: number): Promise<void> {
  const steps = [1, 2, 3, 4].map((n) => from + ((to - from) * n) / 4);
  const x = 200;
  if (by === 'mouse') {
    await page.mouse.move(x, from);
    await page.mouse.down();
    for (const y of steps) await page.mouse.move(x, y);
    await page.mouse.up();
    return;
  }
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y: from }] });
  for (const y of steps)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/**
 * In the page: presses every mark, by turns where the sheet will not reach, where it will, and at the top, the sheet shut
 * before each; gives those whose words were then not seen between the masthead and the sheet.
 */
async function hiddenWords(): Promise<string[]> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const rest = () => document.getElementById('margin')?.dataset.rest;
  const shut = document.querySelector<HTMLElement>('.panel-close');
  const marks = [...document.querySelectorAll<HTMLElement>('article a.mark, article .mark-own')];
  const hidden: string[] = [];
  for (const [n, mark] of marks.entries()) {
    shut?.click();
    while (rest() !== 'peek') await frame();
    mark.scrollIntoView({
      block: (['center', 'end', 'start'] as const)[n % 3] ?? 'end',
      behavior: 'instant',
    });
    mark.click();
    while (rest() !== 'half') await frame();
    await frame();
    await frame();
    const lit = mark.closest('[data-entity]')?.hasAttribute('data-lit');
    const line = mark.getClientRects()[0];
    const top = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
    const seen = line && line.top >= top - 8 && line.bottom <= window.innerHeight / 2;
    if (!lit || !seen) hidden.push(`${n}: ${mark.textContent} ${line?.top}–${line?.bottom}`);
  }
  if (marks.length < 100) hidden.push(`only ${marks.length} marks`);
  return hidden;
}
