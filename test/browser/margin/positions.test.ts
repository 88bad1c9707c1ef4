import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/domain/localized.ts';
import { isAscribed, type Position } from '../../../src/domain/position.ts';
import { sliceOf } from '../../../src/domain/span.ts';
import { nameInSentence } from '../../../src/reading/words/nameInSentence.ts';
import { wordsIn } from '../../../src/reading/words/wordsIn.ts';
import { onPage } from '../openPage.ts';
import { article, holders, nameOf, pathOf } from './marginPage.ts';

/** How each voice stands after «بحسب» and “according to”. */
const ASCRIBERS: Readonly<Record<string, readonly [ar: string, en: string]>> = {
  'article-voice': ['بحسب المقال', 'according to the article'],
  'followers-p2': ['بحسب متابعين', 'according to unnamed followers of events'],
  'experts-and-observers': ['بحسب خبراء ومراقبين', 'according to unnamed experts and observers'],
  'lna-general-command': ['بحسب القيادة العامة للجيش الوطني الليبي', 'according to the LNA General Command'],
  'diplomatic-sources': ['بحسب مصادر دبلوماسية', 'according to unnamed diplomatic sources'],
};

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
  const speakers = position.attribution.map((id) => nameOf(id, language));
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
});

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
