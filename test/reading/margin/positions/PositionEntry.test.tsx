import { fireEvent } from '@testing-library/react';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/domain/article.ts';
import { isAscribed, MANNERS, type Position, STANCES, type Stance } from '../../../../src/domain/position.ts';
import { sliceOf } from '../../../../src/domain/span.ts';
import { articleIndex } from '../../../../src/reading/articleIndex.ts';
import { PositionEntry } from '../../../../src/reading/margin/positions/PositionEntry.tsx';
import { nameInSentence } from '../../../../src/reading/words/nameInSentence.ts';
import { seedArticle } from '../../../seedArticle.ts';
import { renderReading } from '../../readingPage.tsx';

let article: Article;
beforeAll(async () => {
  article = await seedArticle();
});

/** @throws Error if the seed has no such position. */
function position(id: string): Position {
  const found = article.positions.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
}

function drawn(
  held: Position,
  { language = 'ar', anchored = false }: { language?: 'ar' | 'en'; anchored?: boolean } = {},
) {
  const view = renderReading(<PositionEntry group={[held]} named anchored={anchored} />, article, language);
  const text = (selector: string) => view.container.querySelector(selector)?.textContent;
  return { ...view, text };
}

describe('a position', () => {
  test('leads with its sentence, in the language of the page', () => {
    expect(drawn(position('c04')).text('.gist')).toBe(position('c04').gist?.ar);
    expect(drawn(position('c04'), { language: 'en' }).text('.gist')).toBe(position('c04').gist?.en);
  });

  test.each<[actor: string, stance: Stance, ar: string, en: string]>([
    ['article-voice', 'states', 'يقول', 'says'],
    ['un-security-council', 'supports', 'يؤيّد', 'supports'],
    ['libyan-national-army', 'fights', 'يقاتل', 'fights'],
    ['lna-general-command', 'accuses', 'تتّهم', 'accuses'],
    ['united-states', 'opposes', 'تعارض', 'opposes'],
    ['united-kingdom', 'calls-for', 'تدعو إلى', 'calls for'],
    ['experts-and-observers', 'warns', 'يحذّرون', 'warn'],
    ['military-experts', 'predicts', 'يتوقّعون', 'predict'],
    ['diplomatic-sources', 'acknowledges', 'تقرّ', 'acknowledge'],
  ])('tags the stance so that it agrees with %s', (actor, stance, ar, en) => {
    const held = { ...position('c04'), actor, stance };
    expect(drawn(held).text('.stance')).toBe(ar);
    expect(drawn(held, { language: 'en' }).text('.stance')).toBe(en);
  });

  test('names the speakers alone, outermost first, and apart from them whom it is about', () => {
    const { container, text } = drawn(position('c06a'));
    const voices = [...container.querySelectorAll('.voice')].map((voice) => voice.getAttribute('href'));
    expect(voices).toEqual(['#actor-article-voice', '#actor-followers-p2']);
    expect(text('.about')).toBe('عن دونالد ترامب');
    expect(drawn(position('c04')).text('.about')).toBeUndefined();
    expect(drawn(position('c10a')).text('.chain')).toBe('من يقول؟ المقال وحده');
  });

  test.each([
    [{ manner: 'asserted' }, 'بصوت المقال'],
    [{ manner: 'attributed' }, 'منقول عنه'],
    [{ manner: 'attributed', actor: 'qatar' }, 'منسوب إليه'],
    [{ manner: 'alleged' }, 'اتهام لم يثبت'],
    [{ manner: 'predicted' }, 'توقّع'],
  ] as const)('says how it is put without judging it: %o', (change, label) => {
    expect(drawn({ ...position('c04'), ...change }).text('.manner')).toBe(label);
  });

  test('says whose word it is by its line and sign', () => {
    for (const held of article.positions) {
      const { container, unmount } = drawn(held);
      const standing = held.attribution.length === 1 ? 'article' : isAscribed(held) ? 'ascribed' : 'own';
      const entry = container.querySelector<HTMLElement>('.position-entry');
      expect([held.id, entry?.dataset.standing]).toEqual([held.id, standing]);
      expect([held.id, container.querySelector<SVGElement>('.sign')?.dataset.standing]).toEqual([
        held.id,
        standing,
      ]);
      unmount();
    }
  });

  test('quotes exactly the words of its span, a way to them', () => {
    for (const held of article.positions) {
      const { container, unmount } = drawn(held);
      const evidence = container.querySelector('blockquote');
      expect(evidence?.getAttribute('data-span')).toBe(`${held.quote.start}-${held.quote.end}`);
      expect(evidence?.textContent).toBe(sliceOf(article.text, held.quote));
      expect(evidence?.getAttribute('lang')).toBe('ar');
      unmount();
    }
    const { container, actions } = drawn(position('c04'));
    const link = container.querySelector('blockquote a');
    if (link) fireEvent.click(link);
    expect(actions.showSpan).toHaveBeenCalledExactlyOnceWith(position('c04').quote);
  });

  test('carries the editor’s note, with the sources, wherever it shows', () => {
    const { container } = drawn(position('c04'));
    expect(container.querySelector('.elsewhere')?.textContent).toContain('ملاحظة المحرّر');
    expect(container.querySelectorAll('.references a').length).toBeGreaterThan(0);
  });

  test('offers its link on its card alone', () => {
    const card = drawn(position('c04'), { anchored: true });
    fireEvent.click(card.getByRole('button', { name: 'انسخ رابط الموقف' }));
    expect(card.actions.copyPlaceLink).toHaveBeenCalledExactlyOnceWith({ kind: 'position', id: 'c04' });
    card.unmount();
    const { container, queryByRole } = drawn(position('c05'));
    expect(container.querySelector('#position-c05')).toBeNull();
    expect(queryByRole('button', { name: 'انسخ رابط الموقف' })).toBeNull();
  });

  test('can be cited wherever it shows', () => {
    const { getByRole, actions } = drawn(position('c04'));
    fireEvent.click(getByRole('button', { name: 'اقتبس' }));
    const held = position('c04');
    expect(actions.cite).toHaveBeenCalledExactlyOnceWith({ span: held.quote, position: held });
  });

  test('that a machine found is said in the words of the text, its stance only where that is sure', () => {
    const { gist: _gist, ...bare } = position('c04');
    const found: Position = { ...bare, provenance: 'automatic', confidence: 0.95 };
    expect(drawn(found).text('.gist')).toBe('أعلن البيت الأبيض:');
    expect(drawn(found).text('.stance')).toBe('يعلن');
    expect(drawn({ ...found, confidence: 0.6 }).text('.stance')).toBeUndefined();
  });
});

/** Any position over the seed's entities and words: edited or found, own or ascribed, said by up to three. */
const anyPosition = () => {
  const ids = article.entities.map(({ id }) => id);
  return fc
    .record({
      actor: fc.constantFrom(...ids),
      speakers: fc.array(fc.constantFrom(...ids), { maxLength: 2 }),
      stance: fc.constantFrom(...STANCES),
      manner: fc.constantFrom(...MANNERS),
      like: fc.constantFrom(...article.positions),
      gist: fc.boolean(),
      provenance: fc.constantFrom('edited', 'automatic'),
      confidence: fc.float({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ speakers, like, gist, ...rest }): Position => {
      const { gist: _gist, ...words } = like;
      // A sentence that does not say who ascribes what it tells, as an editor may forget.
      const told = { ar: 'تغيّر الموقف.', en: 'The position changed.' };
      return { ...words, ...rest, ...(gist && { gist: told }), attribution: ['article-voice', ...speakers] };
    });
};

test.each(['ar', 'en'] as const)(
  'every position of any article names its speakers, an ascribed one its ascriber (%s)',
  (language) => {
    const index = articleIndex(article);
    fc.assert(
      fc.property(anyPosition(), (held) => {
        const { container, unmount } = drawn(held, { language });
        const line = container.textContent ?? '';
        for (const id of held.attribution) expect(line).toContain(index.entity.get(id)?.name[language]);
        const voice = index.entity.get(held.attribution.at(-1) ?? '');
        const said = container.querySelector('.gist')?.textContent ?? '';
        if (isAscribed(held)) {
          expect(said).toMatch(language === 'ar' ? /بحسب/ : /according to/);
          if (voice) expect(said).toContain(nameInSentence(voice, language));
        } else expect(said).not.toMatch(/بحسب|according to/);
        unmount();
      }),
      { numRuns: 60 },
    );
  },
);
