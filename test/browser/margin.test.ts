import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ENTITY_KINDS } from '../../src/domain/entity.ts';
import type { Language } from '../../src/domain/localized.ts';
import { isAscribed, type Position } from '../../src/domain/position.ts';
import { sliceOf } from '../../src/domain/span.ts';
import { wordsIn } from '../../src/reading/words/wordsIn.ts';
import { builtArticle } from './builtArticle.ts';
import { atRest, washed } from './evidence.ts';
import { onPage, type PageOptions } from './openPage.ts';

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

/** Stances that say nothing without their target. */
const DIRECTED = ['supports', 'opposes', 'accuses', 'calls-for', 'denies'];

/** What a position must say, in the order of the page. */
function expected(position: Position, language: Language) {
  const words = wordsIn(language).position;
  const issue = article.issues.find(({ id }) => id === position.issue);
  const agreement = article.entities.find(({ id }) => id === position.actor)?.agreement;
  const chain = isAscribed(position) ? [...position.attribution, position.actor] : position.attribution;
  return {
    id: `position-${position.id}`,
    stance: words.stances[position.stance][agreement ?? 'masculine'],
    target: DIRECTED.includes(position.stance) ? nameOf(position.target ?? '', language) : undefined,
    subject: issue?.question[language] ?? nameOf(position.target ?? '', language),
    ascriber: ascriber(position, language),
    quote: sliceOf(article.text, position.quote),
    chain: chain.map((id) => nameOf(id, language)),
    manner: words.manners[position.manner],
    cue: position.cue && sliceOf(article.text, position.cue),
    line: isAscribed(position) ? 'dotted' : 'solid',
  };
}

/** What the positions under `selector` say. */
function shownPositions(page: Page, selector: string) {
  return page.locator(`${selector} .position`).evaluateAll((items) =>
    items.map((item) => {
      const text = (part: string) => item.querySelector(part)?.textContent ?? undefined;
      return {
        id: item.id,
        stance: text('.stance'),
        target: text('.target'),
        subject: text('.subject'),
        ascriber: text('.ascriber'),
        quote: text('blockquote'),
        chain: [...item.querySelectorAll('.voice')].map((voice) => voice.textContent),
        manner: text('.manner'),
        cue: text('.cue q'),
        line: getComputedStyle(item).borderInlineStartStyle,
      };
    }),
  );
}

describe.each(['ar', 'en'] as const)('the margin (%s)', (language) => {
  const words = wordsIn(language);

  test('groups the names by kind and orders them by their weight in the text', async () => {
    await onPage(pathOf[language], {}, async (page) => {
      const groups = await page.locator('.kind-group').evaluateAll((sections) =>
        sections.map((section) => ({
          kind: section.getAttribute('data-kind') ?? '',
          title: section.querySelector('h2')?.textContent,
          ids: [...section.querySelectorAll('.entity')].map(({ id }) => id.replace('actor-', '')),
        })),
      );
      expect(groups.map(({ kind }) => kind).sort()).toEqual([...ENTITY_KINDS].sort());
      for (const { kind, title, ids } of groups) {
        const own = article.entities.filter((entity) => entity.kind === kind).map(({ id }) => id);
        expect(title).toBe(words.kinds[ENTITY_KINDS.find((known) => known === kind) ?? 'person']);
        expect([...ids].sort()).toEqual(own.sort());
        const weights = ids.map((id) => article.mentions.filter(({ entity }) => entity === id).length);
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      }
    });
  });

  test('draws for each name the strip of where it occurs, first paragraph first in the reading direction', async () => {
    await onPage(pathOf[language], {}, async (page) => {
      const strips = await page.locator('.entity').evaluateAll((entries) =>
        entries.map((entry) => {
          const strip = entry.querySelector('.strip');
          const whole = strip?.getBoundingClientRect();
          const ticks = strip?.querySelector('path')?.getBoundingClientRect();
          return {
            id: entry.id.replace('actor-', ''),
            label: strip?.getAttribute('aria-label') ?? undefined,
            times: entry.querySelector('.times')?.textContent ?? undefined,
            // How far the ticks begin and end from the leading edge, in parts of the strip.
            from: whole && ticks && (ticks.left - whole.left) / whole.width,
            to: whole && ticks && (ticks.right - whole.left) / whole.width,
          };
        }),
      );
      expect(strips).toHaveLength(article.entities.length);
      for (const { id, label, times, from = 0, to = 0 } of strips) {
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
        expect(times).toBe(`×${words.number(own.length)}`);
        const count = article.blocks.length;
        const places = cells.map((n) => (language === 'ar' ? count - 1 - n : n));
        expect(Math.floor(from * count), id).toBe(Math.min(...places));
        expect(Math.floor(to * count), id).toBe(Math.max(...places));
      }
    });
  });

  test('tells each position with its stance, issue, quote, chain and manner, and who ascribes it', async () => {
    await onPage(pathOf[language], {}, async (page) => {
      for (const { id } of article.entities) {
        const own = article.positions.filter(({ actor }) => actor === id);
        const ordered = [...own.filter((one) => !isAscribed(one)), ...own.filter(isAscribed)];
        expect(await shownPositions(page, `#actor-${id}`)).toEqual(
          ordered.map((position) => expected(position, language)),
        );
      }
      await page.getByRole('radio', { name: words.margin.tabs.issues }).check();
      await page.locator('.issue').first().waitFor();
      const shown = await shownPositions(page, '.issue');
      // The issue stands above; it is told again only where there is no target to tell.
      const wanted = article.positions
        .map((position) => expected(position, language))
        .map((one) => (one.target === undefined ? one : { ...one, subject: undefined }));
      expect(shown.sort(byId)).toEqual(wanted.sort(byId));
      for (const mark of await page.locator('.issue .ascriber').all())
        expect(await mark.isVisible()).toBe(true);
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
    'is filtered by kind and by name, however it is spelt (%s)',
    async (window) => {
      await onPage(pathOf[language], { window, isMobile: window === 'phone' }, async (page) => {
        await openMargin(page);
        const seen = () =>
          page.locator('.entity').evaluateAll((all) => all.map(({ id }) => id.replace('actor-', '')).sort());
        const ofKind = (wanted: string) =>
          article.entities.flatMap(({ id, kind }) => (kind === wanted ? [id] : [])).sort();
        const state = page.locator('.filters').getByRole('checkbox', { name: words.kinds.state });
        await state.check();
        await expect.poll(seen).toEqual(ofKind('state'));
        const place = page.locator('.filters').getByRole('checkbox', { name: words.kinds.place });
        await place.check();
        await expect.poll(seen).toEqual([...ofKind('state'), ...ofKind('place')].sort());
        await state.uncheck();
        await place.uncheck();
        await expect.poll(async () => (await seen()).length).toBe(article.entities.length);

        const field = page.getByRole('searchbox', { name: words.margin.filterLabel });
        for (const [name, wanted] of [
          ['احمد المسماري', ['ahmed-al-mismari']],
          ['ترمب', ['donald-trump']],
          ['دَرنه', ['derna']],
          ['hAFTar', ['khalifa-haftar', 'trump-haftar-call']],
          ['قسطنطينية', []],
        ] as const) {
          await field.fill(name);
          await expect.poll(seen, { message: name }).toEqual(wanted);
        }
        expect(await page.locator('.margin-list [role=status]').textContent()).toBe(words.margin.none);
      });
    },
  );
});

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
    await onPage(`${pathOf.ar}?view=summaries`, {}, async (page) => {
      expect(await page.locator('#p6').isVisible()).toBe(false);
      await page.locator('#position-c25 blockquote a').click();
      await page.locator('#p6').waitFor();
      expect(await page.locator('.section[data-shows=text]').count()).toBe(1);
      expect(await page.locator('#s1 .summary').isVisible()).toBe(true);
    });
  });

  test.each(['wide', 'middle', 'phone'] as const)('answers a press and Enter (%s)', async (window) => {
    await onPage(pathOf.ar, { window, isMobile: window === 'phone' }, async (page) => {
      await openMargin(page);
      const quote = page.locator('#position-c26 blockquote a');
      await quote.scrollIntoViewIfNeeded();
      if (window === 'phone') await quote.tap();
      else await quote.click();
      await expect.poll(async () => (await washed(page)).words).toContain('سلامة المدنيين');
      const next = page.locator('#position-c25 blockquote a');
      await next.focus();
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await washed(page)).words).toContain('حسم المعركة اضحى');
    });
  });

  test('on a sheet that covers the text gives half of the window back', async () => {
    await onPage(pathOf.ar, { window: 'phone', isMobile: true }, async (page) => {
      await page.locator('.grip').focus();
      await page.keyboard.press('ArrowUp');
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

/** Opens the drawer or the sheet, where the margin is one. */
async function openMargin(page: Page): Promise<void> {
  for (const control of ['.margin-toggle', '.grip']) {
    const button = page.locator(control);
    if (!(await button.isVisible())) continue;
    await button.click();
    break;
  }
  await atRest(page);
}
