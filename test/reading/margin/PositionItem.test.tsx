import { fireEvent } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { isAscribed, type Position, type Stance } from '../../../src/domain/position.ts';
import { sliceOf } from '../../../src/domain/span.ts';
import { PositionItem } from '../../../src/reading/margin/PositionItem.tsx';
import { seedArticle } from '../../seedArticle.ts';
import { renderReading } from '../readingPage.tsx';

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

function rendered(
  id: string,
  { language = 'ar', carded = false }: { language?: 'ar' | 'en'; carded?: boolean } = {},
) {
  const view = renderReading(<PositionItem position={position(id)} carded={carded} />, article, language);
  const text = (selector: string) => view.container.querySelector(selector)?.textContent;
  return { ...view, text };
}

describe('a position', () => {
  test('of the actor’s own says its stance, its issue, its verb and its manner', () => {
    const { text, container } = rendered('c04');
    expect(text('.stance')).toBe('يعلن');
    expect(text('.subject')).toBe('مكالمة ترامب وحفتر');
    expect(text('.manner')).toBe('منسوب');
    expect(text('.cue q')).toBe('أعلن');
    expect(container.querySelector('.ascriber')).toBeNull();
    expect(container.querySelector('[data-ascribed]')).toBeNull();
  });

  test.each<[actor: string, stance: Stance, ar: string, en: string]>([
    ['article-voice', 'considers', 'يرى', 'holds'],
    ['un-security-council', 'supports', 'يؤيّد', 'supports'],
    ['libyan-national-army', 'opposes', 'يعارض', 'opposes'],
    ['lna-general-command', 'accuses', 'تتّهم', 'accuses'],
    ['united-states', 'opposes', 'تعارض', 'opposes'],
    ['united-kingdom', 'calls-for', 'تدعو إلى', 'calls for'],
    ['experts-and-observers', 'considers', 'يرون', 'hold'],
    ['military-experts', 'predicts', 'يتوقّعون', 'predict'],
    ['diplomatic-sources', 'denies', 'تنفي', 'deny'],
  ])('makes its stance agree with %s', (actor, stance, ar, en) => {
    for (const [language, expected] of [
      ['ar', ar],
      ['en', en],
    ] as const) {
      const item = <PositionItem position={{ ...position('c04'), actor, stance }} carded={false} />;
      const { container } = renderReading(item, article, language);
      expect(container.querySelector('.stance')?.textContent).toBe(expected);
    }
  });

  test('towards somebody says towards whom, and on what issue unless that stands above it', () => {
    const { text } = rendered('c02a');
    expect(text('.target')).toBe('المجموعات المسلحة المدافعة عن طرابلس');
    expect(text('.subject')).toBe('العملية العسكرية في طرابلس');
    const list = renderReading(
      <PositionItem position={position('c02a')} carded={false} underIssue />,
      article,
      'ar',
    );
    expect(list.container.querySelector('.target')?.textContent).toBe('المجموعات المسلحة المدافعة عن طرابلس');
    expect(list.container.querySelector('.subject')).toBeNull();
    expect(rendered('c06').text('.target')).toBeUndefined();
  });

  test('that others ascribe says by whom, in either language', () => {
    expect(rendered('c06a').text('.ascriber')).toMatch(/^بحسب متابعين/);
    expect(rendered('c06a', { language: 'en' }).text('.ascriber')).toMatch(/^according to [a-z]/);
  });

  test('is marked as ascribed exactly where its chain does not end with its actor', () => {
    for (const { id } of article.positions) {
      const { container, unmount } = rendered(id);
      expect([id, container.querySelector('li')?.hasAttribute('data-ascribed')]).toEqual([
        id,
        isAscribed(position(id)),
      ]);
      expect([id, container.querySelector('.ascriber') !== null]).toEqual([id, isAscribed(position(id))]);
      unmount();
    }
  });

  test('shows the chain outermost first, the actor last, each a link to its card', () => {
    const { container } = rendered('c06a');
    const voices = [...container.querySelectorAll('.voice')].map((voice) => voice.getAttribute('href'));
    expect(voices).toEqual(['#actor-article-voice', '#actor-followers-p2', '#actor-donald-trump']);
  });

  test('quotes exactly the words of its span', () => {
    for (const { id, quote } of article.positions) {
      const { container, unmount } = rendered(id);
      const evidence = container.querySelector('blockquote');
      expect(evidence?.getAttribute('data-span')).toBe(`${quote.start}-${quote.end}`);
      expect(evidence?.textContent).toBe(sliceOf(article.text, quote));
      expect(evidence?.getAttribute('lang')).toBe('ar');
      unmount();
    }
  });

  test('leads from the quote to the words', () => {
    const { getByRole, actions } = rendered('c04');
    const link = getByRole('link', { name: sliceOf(article.text, position('c04').quote) });
    expect(link.getAttribute('href')).toBe('#p2');
    fireEvent.click(link);
    expect(actions.showSpan).toHaveBeenCalledExactlyOnceWith(position('c04').quote);
  });

  test('carries the editor’s note, with the sources', () => {
    const { container } = rendered('c04');
    expect(container.querySelector('.elsewhere')?.textContent).toContain('ملاحظة المحرّر');
    expect(container.querySelectorAll('.references a')).toHaveLength(2);
    expect(rendered('c01').container.querySelector('.elsewhere')).toBeNull();
  });

  test('offers its link on an open card alone', () => {
    const { getByRole, actions } = rendered('c04', { carded: true });
    fireEvent.click(getByRole('button', { name: 'انسخ رابط الموقف' }));
    expect(actions.copyPlaceLink).toHaveBeenCalledExactlyOnceWith({
      kind: 'position',
      id: 'c04',
    });
    expect(rendered('c05').container.querySelector('button')).toBeNull();
  });
});
