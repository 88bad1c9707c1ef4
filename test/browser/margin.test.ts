import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import type { Language } from '../../src/domain/localized.ts';
import { isAscribed, type Position } from '../../src/domain/position.ts';
import { sliceOf } from '../../src/domain/span.ts';
import { nameInSentence } from '../../src/reading/words/nameInSentence.ts';
import { wordsIn } from '../../src/reading/words/wordsIn.ts';
import { builtArticle } from './builtArticle.ts';
import { atRest, washed } from './evidence.ts';
import { openMargin } from './openMargin.ts';
import { onPage, type PageOptions, WINDOWS } from './openPage.ts';

const article = await builtArticle();
const pathOf = { ar: '/tripoli-2019/', en: '/en/tripoli-2019/' } as const;

/** How each voice stands after «بحسب» and “according to”. */
const ASCRIBERS: Readonly<Record<string, readonly [ar: string, en: string]>> = {
  'article-voice': ['بحسب المقال', 'according to the article'],
  'followers-p2': ['بحسب متابعين', 'according to unnamed followers of events'],
  'experts-and-observers': ['بحسب خبراء ومراقبين', 'according to unnamed experts and observers'],
  'lna-general-command': ['بحسب القيادة العامة للجيش الوطني الليبي', 'according to the LNA General Command'],
  'diplomatic-sources': ['بحسب مصادر دبلوماسية', 'according to unnamed diplomatic sources'],
};

const nameOf = (id: string, language: Language) =>
  article.entities.find((entity) => entity.id === id)?.name[language];

function ascriber(position: Position, language: Language): string | undefined {
  const voice = position.attribution.at(-1) ?? '';
  if (!isAscribed(position)) return undefined;
  return ASCRIBERS[voice]?.[language === 'ar' ? 0 : 1] ?? `no words for ${voice}`;
}

/** What a position must say, in the order of the page. */
function expected(position: Position, language: Language) {
  const words = wordsIn(language).position;
  const actor = article.entities.find(({ id }) => id === position.actor);
  const ascribed = isAscribed(position);
  const manner = position.manner === 'attributed' && ascribed ? 'ascribed' : position.manner;
  const speakers = position.attribution.map((id) => nameOf(id, language) ?? '');
  return {
    id: `position-${position.id}`,
    stance: words.stances[position.stance][actor?.agreement ?? 'masculine'],
    gist: position.gist?.[language],
    quote: sliceOf(article.text, position.quote),
    chain: speakers.length === 1 ? [words.alone(speakers[0] ?? '')] : speakers,
    about: ascribed && actor ? words.about(nameInSentence(actor, language)) : undefined,
    // Where the article alone says so, its voice is named already.
    manner: manner === 'asserted' && speakers.length === 1 ? undefined : words.manners[manner],
    cue: position.cue && sliceOf(article.text, position.cue),
    line:
      position.attribution.at(-1) === position.actor && position.attribution.length > 1 ? 'solid' : 'dotted',
  };
}

/** What the positions of the card of `actor` say. */
function shownPositions(page: Page, actor: string) {
  return page.locator(`#actor-${actor} .position-entry`).evaluateAll((entries) =>
    entries.flatMap((entry) =>
      [...entry.querySelectorAll('.position')].map((item) => {
        const text = (part: string) => item.querySelector(part)?.textContent ?? undefined;
        return {
          id: item.id,
          stance: entry.querySelector('.stance')?.textContent,
          gist: text('.gist'),
          quote: text('blockquote'),
          chain: [...item.querySelectorAll('.voice')].map((voice) => voice.textContent),
          about: text('.about'),
          manner: text('.manner'),
          cue: text('.cue q'),
          line: getComputedStyle(entry).borderInlineStartStyle,
        };
      }),
    ),
  );
}

const holders = () => [...new Set(article.positions.map(({ actor }) => actor))];

describe.each(['ar', 'en'] as const)('the margin (%s)', (language) => {
  const words = wordsIn(language);

  test('says of every position who holds what, in which words, and who says so; script on and off', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const options = { javaScriptEnabled, live: javaScriptEnabled };
      await onPage(pathOf[language], options, async (page) => {
        for (const actor of holders()) {
          const own = article.positions.filter((position) => position.actor === actor);
          const shown = await shownPositions(page, actor);
          expect(shown.toSorted(byId)).toEqual(own.map((each) => expected(each, language)).toSorted(byId));
        }
      });
    }
  });

  test('draws for each holder the strip of where it occurs, first paragraph first in the reading direction', async () => {
    await onPage(pathOf[language], {}, async (page) => {
      const strips = await page.locator('.entity:visible').evaluateAll((entries) =>
        entries.map((entry) => {
          const strip = entry.querySelector('.strip');
          const whole = strip?.getBoundingClientRect();
          const ticks = strip?.querySelector('path')?.getBoundingClientRect();
          return {
            id: entry.id.replace('actor-', ''),
            label: strip?.getAttribute('aria-label') ?? undefined,
            // How far the ticks begin and end from the leading edge, in parts of the strip.
            from: whole && ticks && (ticks.left - whole.left) / whole.width,
            to: whole && ticks && (ticks.right - whole.left) / whole.width,
          };
        }),
      );
      expect(strips.map(({ id }) => id).toSorted()).toEqual(holders().toSorted());
      for (const { id, label, from = 0, to = 0 } of strips) {
        const own = article.mentions.filter(({ entity }) => entity === id);
        const cells = article.blocks.flatMap(({ span }, n) =>
          own.some((mention) => mention.span.start >= span.start && mention.span.end <= span.end) ? [n] : [],
        );
        if (own.length === 0) {
          expect(label).toBeUndefined();
          continue;
        }
        const names = cells.map((n) => {
          const block = article.blocks[n]?.id ?? '';
          return block.startsWith('h')
            ? words.text.heading
            : words.text.paragraph(words.number(Number(block.slice(1))));
        });
        expect(label).toBe(words.strip(words.list(names)));
        const count = article.blocks.length;
        const places = cells.map((n) => (language === 'ar' ? count - 1 - n : n));
        expect(Math.floor(from * count), id).toBe(Math.min(...places));
        expect(Math.floor(to * count), id).toBe(Math.max(...places));
      }
    });
  });

  test('says of whom a position is ascribed also on the card of the one it is about', async () => {
    await onPage(`${pathOf[language]}?actor=khalifa-haftar`, {}, async (page) => {
      await page.waitForSelector('#actor-khalifa-haftar[data-open]');
      const held = article.positions.filter(
        ({ actor, target }) => target === 'khalifa-haftar' && actor !== 'khalifa-haftar',
      );
      expect(held.some(isAscribed)).toBe(true);
      for (const position of held) {
        const item = page.locator(`#actor-khalifa-haftar .held a[href="#position-${position.id}"]`);
        const said = (await item.textContent()) ?? '';
        expect(said).toContain(nameOf(position.actor, language));
        const by = ascriber(position, language);
        // The gist says it, or it is said before the gist.
        if (by) expect(said).toMatch(/بحسب |في رواية |ccording to |As .+? tells it|By .+? reading/);
        else expect(said).not.toContain(words.position.according('').trim());
      }
    });
  });

  test.each(['wide', 'phone'] as const)(
    'finds names by alias, capital and spelling, issues and positions, with the hit lit (%s)',
    async (window) => {
      await onPage(pathOf[language], { window, isMobile: window === 'phone' }, async (page) => {
        await openMargin(page);
        const field = page.getByRole('searchbox', { name: words.search.label });
        const first = page.locator('.results a').first();
        for (const [sought, wanted] of [
          ['احمد المسماري', 'ahmed-al-mismari'],
          ['ترمب', 'donald-trump'],
          ['دَرنه', 'derna'],
          ['hAFTar', 'khalifa-haftar'],
          ['أمريكا', 'united-states'],
          ['واشنطن', 'united-states'],
          ['موسكو', 'russia'],
        ] as const) {
          await field.fill(sought);
          await expect.poll(() => first.getAttribute('href'), { message: sought }).toBe(`#actor-${wanted}`);
        }
        await field.fill('الساعدية');
        const hit = page.locator('.results mark').filter({ hasText: 'الساعدي' }).first();
        await hit.waitFor();
        await hit.click();
        await page.waitForSelector('.entity[data-open]');
        await page.getByRole('button', { name: words.margin.backTo.actors }).click();
        await field.fill('قسطنطينية');
        await expect
          .poll(() => page.locator('.margin-list [role=status]').textContent())
          .toBe(words.margin.none);
      });
    },
  );

  test('the issues give each its answer in a line, and open to sentences, quotes and who is silent', async () => {
    await onPage(`${pathOf[language]}?tab=issues`, {}, async (page) => {
      for (const { id, question } of article.issues) {
        const issue = page.locator(`#issue-${id}`);
        expect((await issue.locator('.verdict').textContent())?.length, id).toBeGreaterThan(8);
        await issue.getByRole('link', { name: question[language] }).click();
        expect(new URL(page.url()).searchParams.get('issue')).toBe(id);
        const own = article.positions.filter((position) => position.issue === id);
        expect(await issue.locator('blockquote:visible').count()).toBe(own.length);
        for (const quote of await issue.locator('blockquote').allTextContents())
          expect(own.map((position) => sliceOf(article.text, position.quote))).toContain(quote);
      }
    });
  });

  test('a cell of the grid opens its sentence and quote, and two holders are laid side by side, in the link', async () => {
    await onPage(`${pathOf[language]}?tab=issues`, {}, async (page) => {
      const row = page.locator('.grid tr').filter({ hasText: nameOf('russia', language) ?? '' });
      await row.locator('.cell').first().click();
      await page.waitForSelector('.open-cell blockquote');
      expect(new URL(page.url()).searchParams.get('cell')).toMatch(/\.russia$/);
      for (const holder of ['russia', 'united-kingdom'])
        await page
          .getByRole('checkbox', { name: words.issue.choose(nameOf(holder, language) ?? '') })
          .click();
      await page.getByText(words.issue.agreements.differ).first().waitFor();
      expect(new URL(page.url()).searchParams.get('beside')).toBe('russia.united-kingdom');
      const link = page.url();
      await page.goto('about:blank');
      await page.goto(link);
      await page.waitForSelector('.open-cell blockquote');
      await page.waitForSelector('.beside tbody');
    });
  });

  test('what is held in the paragraph follows the eye', async () => {
    await onPage(`${pathOf[language]}?tab=here`, {}, async (page) => {
      for (const block of ['p3', 'p6', 'p2']) {
        await page.locator(`#${block}`).evaluate((element) => {
          window.scrollBy({
            top: element.getBoundingClientRect().top - window.innerHeight / 3,
            behavior: 'instant',
          });
        });
        await page.waitForSelector(`.gloss[data-of=${block}][data-now]`);
        expect(await page.locator('.gloss[data-now]').count()).toBe(1);
        const own = article.blocks.find(({ id }) => id === block)?.span;
        const held = article.positions.filter(
          ({ quote }) => own && quote.start >= own.start && quote.start < own.end,
        );
        expect(await page.locator(`.gloss[data-of=${block}] li`).count()).toBe(held.length);
      }
    });
    await onPage(pathOf[language], { window: 'phone', isMobile: true }, async (page) => {
      await page
        .locator('#p6')
        .evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
      await expect
        .poll(() => page.locator('.here-line').textContent())
        .toContain(words.here.inThis('paragraph'));
    });
  });

  test.each(['wide', 'middle', 'phone'] as const)(
    'a link to an issue lands with its question in view (%s)',
    async (window) => {
      for (const { id } of article.issues.slice(-2)) {
        await onPage(
          `${pathOf[language]}#issue-${id}`,
          { window, isMobile: window === 'phone' },
          async (page) => {
            await page.waitForSelector(`#issue-${id}[data-open]`);
            await atRest(page);
            const heading = await page.locator(`#issue-${id} h3 a`).boundingBox();
            const body = await page.locator('#margin-body').boundingBox();
            expect(heading?.y).toBeGreaterThanOrEqual((body?.y ?? 0) - 1);
            expect((heading?.y ?? 0) + (heading?.height ?? 0)).toBeLessThanOrEqual(
              (body?.y ?? 0) + (body?.height ?? 0),
            );
          },
        );
      }
    },
  );
});

describe('the first screen of the margin', () => {
  test('is two screens at most, on a phone four half-sheets', async () => {
    for (const [window, screens] of [
      ['wide', 2],
      ['phone', 4],
    ] as const) {
      await onPage(pathOf.ar, { window, isMobile: window === 'phone' }, async (page) => {
        await openMargin(page);
        expect(await screensOf(page)).toBeLessThanOrEqual(screens);
      });
    }
  });

  test('answers who holds what on the draft resolution after one press at 1440, two on a phone, unscrolled', async () => {
    const verdict = '#issue-ceasefire-draft .verdict';
    for (const [window, presses] of [
      ['wide', ['القضايا']],
      ['phone', ['', 'القضايا']],
    ] as const) {
      await onPage(pathOf.ar, { window, isMobile: window === 'phone' }, async (page) => {
        for (const press of presses) {
          if (press === '') await page.locator('.grip').tap();
          else await page.locator('.tabs label').filter({ hasText: press }).click();
          await atRest(page);
        }
        const line = await page.locator(verdict).boundingBox();
        const body = await page.locator('#margin-body').boundingBox();
        expect(line?.y).toBeGreaterThanOrEqual(body?.y ?? Number.NaN);
        expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(
          (body?.y ?? 0) + (body?.height ?? 0),
        );
      });
    }
  });

  test('shows the first position of every holder’s card when the sheet opens', async () => {
    for (const actor of holders()) {
      await onPage(`${pathOf.ar}?actor=${actor}`, { window: 'phone', isMobile: true }, async (page) => {
        await page.waitForSelector(`#actor-${actor}[data-open]`);
        await atRest(page);
        const first = await page.locator(`#actor-${actor} .position .gist`).first().boundingBox();
        expect((first?.y ?? Number.NaN) + (first?.height ?? 0), actor).toBeLessThanOrEqual(844);
      });
    }
  });
});

/** How many times the margin's list is as high as the part of it that is seen. */
function screensOf(page: Page): Promise<number> {
  return page.locator('#margin-body').evaluate((body) => body.scrollHeight / body.clientHeight);
}

test.each(['wide', 'phone'] as const)(
  'without a script a link to a name opens its card alone, and the issues stand open (%s)',
  async (window) => {
    const options = { window, javaScriptEnabled: false, live: false } as const;
    await onPage(`${pathOf.ar}#actor-russia`, options, async (page) => {
      expect(await page.locator('#actor-russia blockquote').isVisible()).toBe(true);
      expect(await page.locator('.card-only:visible').count()).toBe(1);
      expect(await page.locator('#actor-germany .first-sentence').isVisible()).toBe(true);
      expect(await page.locator('.issue .answer:visible').count()).toBe(article.issues.length);
      // What cannot work is not offered.
      expect(await page.locator('#margin :is(button, input):visible').count()).toBe(0);
    });
  },
);

test('prints the text, then who stands where on each issue, then notes on the names; whatever is open', async () => {
  for (const query of ['', '?actor=russia', '?tab=here']) {
    await onPage(pathOf.ar + query, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const top = async (selector: string) =>
        (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN;
      const order = [await top('#p8'), await top('.issue .verdict'), await top('.entity .context')];
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(await page.locator('.issue .answer:visible').count()).toBe(article.issues.length);
      expect(await page.locator('.entity .context:visible').count()).toBe(
        article.entities.filter(({ note }) => note).length,
      );
      expect(await page.locator(':is(.margin-head, .entity .position, .here, button):visible').count()).toBe(
        0,
      );
    });
  }
});

test('a grid of 60 actors and 25 issues scrolls in its own place, and no two cells lie over each other', async () => {
  const before = (page: Page) =>
    page.route('**/articles/*.json', async (route) => {
      const own = JSON.parse(await (await route.fetch()).text());
      await route.fulfill({ json: crowded(own) });
    });
  for (const window of ['wide', 'middle'] as const) {
    await onPage(
      `${pathOf.ar}?tab=issues`,
      { window, before, tolerate: /hydrat|did not match|Minified React error/i },
      async (page) => {
        await openMargin(page);
        await page.waitForSelector('.grid tbody tr:nth-child(60)');
        const { page: wide, overlaps, rows, columns } = await page.evaluate(measureGrid);
        expect([rows, columns]).toEqual([60, 25]);
        expect(overlaps).toEqual([]);
        expect(wide).toBeLessThanOrEqual(WINDOWS[window].width);
      },
    );
  }
});

/** The article with 60 holders, each with a position on some of 25 issues. */
function crowded(own: Article): Article {
  const [like] = own.positions;
  const [model] = own.entities;
  if (!like || !model) throw new Error('the seed holds nothing');
  const issues = Array.from({ length: 25 }, (_, n) => ({
    id: `i${n}`,
    question: { ar: `ما القول في الأمر رقم ${n}؟`, en: `What of matter ${n}?` },
  }));
  const entities = Array.from({ length: 60 }, (_, n) => ({
    ...model,
    id: `e${n}`,
    name: { ar: `طرف طويل الاسم رقم ${n} من الأطراف`, en: `Actor ${n}` },
  }));
  const positions = entities.flatMap(({ id: actor }, e) =>
    issues.flatMap(({ id: issue }, i) =>
      (e + i) % 3 === 0 || e === i
        ? [{ ...like, id: `x${e}-${i}`, actor, issue, attribution: ['article-voice', actor] }]
        : [],
    ),
  );
  return { ...own, issues, entities: [...own.entities, ...entities], positions };
}

/** In the page: the width of the page, and which signs of the grid lie over each other. */
function measureGrid() {
  const cells = [...document.querySelectorAll('.grid .cell')].map((cell) => cell.getBoundingClientRect());
  const overlaps = cells.flatMap((one, n) =>
    cells
      .slice(n + 1)
      .some(
        (other) =>
          one.left < other.right - 0.5 &&
          other.left < one.right - 0.5 &&
          one.top < other.bottom - 0.5 &&
          other.top < one.bottom - 0.5,
      )
      ? [n]
      : [],
  );
  return {
    page: document.documentElement.scrollWidth,
    overlaps,
    rows: document.querySelectorAll('.grid tbody tr').length,
    columns: document.querySelectorAll('.grid thead th').length,
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

describe('a quote', () => {
  const ways: readonly [name: string, path: string, options: PageOptions][] = [
    ['wide', pathOf.ar, {}],
    ['middle', pathOf.ar, { window: 'middle' }],
    ['phone', pathOf.ar, { window: 'phone', isMobile: true }],
    ['wide, from the summaries', `${pathOf.ar}?view=summaries`, {}],
    ['phone, from the summaries', `${pathOf.en}?view=summaries`, { window: 'phone', isMobile: true }],
  ];
  test.each(ways)(
    'brings its very words into the upper third and washes them (%s)',
    async (_name, path, options) => {
      await onPage(path, options, async (page) => {
        await openMargin(page);
        for (const { id, quote } of article.positions) {
          await page.locator(`#position-${id} blockquote a`).evaluate((link: HTMLElement) => link.click());
          const words = sliceOf(article.text, quote);
          await expect
            .poll(async () => (await washed(page)).words, { interval: 20, message: id })
            .toBe(words);
          const { top, free } = await washed(page);
          expect(top, id).toBeGreaterThanOrEqual(free.top);
          expect(top, id).toBeLessThan(free.top + (free.bottom - free.top) * 0.36);
        }
      });
    },
  );

  test('from the summaries opens the text of its own section alone', async () => {
    await onPage(`${pathOf.ar}?view=summaries&actor=ahmed-al-mismari`, {}, async (page) => {
      expect(await page.locator('#p6').isVisible()).toBe(false);
      await page.locator('#position-c25 blockquote a').click();
      await page.locator('#p6').waitFor();
      expect(await page.locator('.section[data-shows=text]').count()).toBe(1);
      expect(await page.locator('#s1 .summary').isVisible()).toBe(true);
    });
  });

  test.each(['wide', 'middle', 'phone'] as const)('answers a press and Enter (%s)', async (window) => {
    await onPage(
      `${pathOf.ar}?actor=ahmed-al-mismari`,
      { window, isMobile: window === 'phone' },
      async (page) => {
        await atRest(page);
        const quote = page.locator('#position-c26 blockquote a');
        await quote.scrollIntoViewIfNeeded();
        if (window === 'phone') await quote.tap();
        else await quote.click();
        await expect.poll(async () => (await washed(page)).words).toContain('سلامة المدنيين');
        const next = page.locator('#position-c25 blockquote a');
        await next.focus();
        await page.keyboard.press('Enter');
        await expect.poll(async () => (await washed(page)).words).toContain('حسم المعركة اضحى');
      },
    );
  });

  test('on a sheet that covers the text gives half of the window back', async () => {
    await onPage(`${pathOf.ar}?actor=ahmed-al-mismari`, { window: 'phone', isMobile: true }, async (page) => {
      await page.locator('.grip').focus();
      await page.keyboard.press('ArrowUp');
      await page.waitForSelector('#margin[data-rest=full]');
      await atRest(page);
      await page.locator('#position-c26 blockquote a').tap();
      await page.waitForSelector('#margin[data-rest=half]');
      await atRest(page);
      const { words, top, free } = await washed(page);
      expect(words).toContain('سلامة المدنيين');
      expect(top).toBeGreaterThanOrEqual(free.top);
      expect(top + 30).toBeLessThanOrEqual(free.bottom);
    });
  });
});
