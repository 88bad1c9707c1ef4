import { fireEvent } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/domain/article.ts';
import { isAscribed } from '../../../../src/domain/position.ts';
import { EntityEntry } from '../../../../src/reading/margin/actors/EntityEntry.tsx';
import { arabicNumeral } from '../../../../src/reading/words/numeral.ts';
import { seedArticle } from '../../../seedArticle.ts';
import { renderReading } from '../../readingPage.tsx';

let article: Article;
beforeAll(async () => {
  article = await seedArticle();
});

function rendered(
  id: string,
  { open = false, language = 'ar' as 'ar' | 'en', from = undefined as number | undefined } = {},
) {
  const entity = article.entities.find((candidate) => candidate.id === id);
  if (!entity) throw new Error(id);
  return renderReading(<EntityEntry entity={entity} open={open} from={from} />, article, language);
}

const mentionsOf = (id: string) => article.mentions.filter(({ entity }) => entity === id);

describe('an entity in the list', () => {
  test('is headed by its name, a way to its card, with its role and how many positions of whose word', () => {
    const { container, getByRole, queryByRole } = rendered('libyan-national-army');
    const entry = container.querySelector<HTMLElement>('#actor-libyan-national-army');
    expect(entry?.dataset.kind).toBe('organisation');
    const heading = getByRole('heading', { level: 3, name: 'الجيش الوطني الليبي' });
    expect(heading.querySelector('a')?.getAttribute('href')).toBe('#actor-libyan-national-army');
    const held = article.positions.filter(({ actor }) => actor === 'libyan-national-army');
    const own = held.filter((position) => !isAscribed(position)).length;
    expect(getByRole('img', { name: `قوله كما نُقل: ${arabicNumeral(own)}` })).toBeTruthy();
    expect(entry?.querySelector('.role')?.textContent).toMatch(/\p{Script=Arabic}/u);
    expect(queryByRole('button', { name: 'انسخ رابط البطاقة' })).toBeNull();
  });

  test('speaks English in the English interface', () => {
    const { getByRole } = rendered('donald-trump', { language: 'en' });
    expect(getByRole('heading', { level: 3, name: 'Donald Trump' })).toBeTruthy();
  });

  test('says the first sentence of what it holds, its own word before what others ascribe to it', () => {
    const first = article.positions.find(
      ({ actor, attribution }) => actor === 'libyan-national-army' && attribution.at(-1) === actor,
    );
    const { container } = rendered('libyan-national-army');
    expect(container.querySelector('.first-sentence')?.textContent).toBe(first?.gist?.ar);
    const order = [...container.querySelectorAll<HTMLElement>('.positions > li')].map(
      ({ dataset }) => dataset.standing === 'own',
    );
    expect(order).toContain(true);
    expect(order).toContain(false);
    expect(order).toEqual(order.toSorted((a, b) => Number(b) - Number(a)));
  });

  test('is a card in the order of need', () => {
    const { container } = rendered('khalifa-haftar', { open: true });
    expect(
      [...container.querySelectorAll('.card-only h4.label')].map(
        (label) => label.textContent?.split(' · ')[0],
      ),
    ).toEqual([
      'المواقف في النص',
      'مواقف الآخرين منه',
      'التسميات في النص',
      'مواضع الذكر',
      'سياق من خارج النص',
    ]);
  });

  test('says so where the text reports nothing that it says, of those who can speak', () => {
    const said = (id: string) => rendered(id).container.querySelector('.card-only > .none')?.textContent;
    expect(said('fayez-al-sarraj')).toBe('لا ينقل المقال قولًا عن هذا الطرف.');
    expect(said('donald-trump')).toBe('لا ينقل المقال قولًا عن هذا الطرف نفسه، وما يلي يقوله غيره عنه.');
    expect(said('white-house')).toBeUndefined();
    expect(said('tripoli')).toBeUndefined();
  });

  test('holds what the text has others say of it', () => {
    const { container, actions } = rendered('khalifa-haftar');
    const held = [...container.querySelectorAll('.held a')];
    expect(held.map((link) => link.getAttribute('href'))).toContain('#position-c06a');
    const [first] = held;
    if (first) fireEvent.click(first);
    expect(actions.showSpan).toHaveBeenCalledOnce();
  });

  test('says what others hold of it in words that agree with them', () => {
    const held = [...rendered('khalifa-haftar').container.querySelectorAll('.held .stance-line')].map(
      (line) => line.textContent,
    );
    expect(held).toContain('دونالد ترامبيقرّ');
    expect(held).toContain('الولايات المتحدةتؤيّد');
  });

  test.each([
    ['ar', 'بحسب '],
    ['en', 'ccording to '],
  ] as const)('says once who ascribes what is held of it (%s)', (language, according) => {
    const lines = (of: Article) => {
      const entity = of.entities.find(({ id }) => id === 'khalifa-haftar');
      if (!entity) throw new Error('no entity');
      const { container, unmount } = renderReading(<EntityEntry entity={entity} open />, of, language);
      const held = container.querySelector('.held [href="#position-c06a"]')?.textContent ?? '';
      unmount();
      return held.split(according).length - 1;
    };
    expect(lines(article)).toBe(1);
    const silent = { ar: 'أقرّ ترامب لحفتر بدوره.', en: 'Trump acknowledged Haftar’s role.' };
    for (const gist of [silent, undefined]) {
      const positions = article.positions.map(({ gist: _gist, ...position }) => ({
        ...position,
        ...(gist && { gist }),
      }));
      expect(lines({ ...article, positions })).toBe(1);
    }
  });

  test('names its context as from outside the text, dated, with its sources', () => {
    const { container } = rendered('donald-trump');
    expect(container.querySelector('.context .label')?.textContent).toMatch(
      /^سياق من خارج النص · حتى .*٢٠١٩$/,
    );
    expect(container.querySelectorAll('.context .references a').length).toBeGreaterThan(0);
  });

  test('lists the names the text uses, most used first, with a note where one takes a side', () => {
    const { container } = rendered('libyan-national-army');
    expect([...container.querySelectorAll('.forms li')].map((form) => form.textContent)).toEqual([
      'الجيش الليبي ×٤',
      'الجيش ×٤',
      'الطرف القوي على الارض ×١',
      'الجيش الذي يقوده حفتر ×١',
    ]);
    expect(container.querySelectorAll('.naming-note').length).toBeGreaterThan(0);
  });
});

describe('the card of an entity', () => {
  test('walks its mentions round and round, from the one pressed', () => {
    const mentions = mentionsOf('fayez-al-sarraj');
    const view = rendered('fayez-al-sarraj', { open: true, from: mentions[0]?.span.start });
    const place = () => view.getByRole('status').textContent;
    expect(place()).toBe('١ من ٢');
    fireEvent.click(view.getByRole('button', { name: 'الموضع التالي' }));
    expect(place()).toBe('٢ من ٢');
    fireEvent.click(view.getByRole('button', { name: 'الموضع التالي' }));
    expect(place()).toBe('١ من ٢');
    fireEvent.click(view.getByRole('button', { name: 'الموضع السابق' }));
    expect(view.actions.showSpan.mock.calls.map(([span]) => span)).toEqual([
      mentions[1]?.span,
      mentions[0]?.span,
      mentions[1]?.span,
    ]);
  });

  test.each([
    ['الموضع التالي', 0],
    ['الموضع السابق', -1],
  ] as const)('opened from the list it first tells the count; then «%s» begins the walk', (name, at) => {
    const view = rendered('donald-trump', { open: true });
    expect(view.getByRole('status').textContent).toBe('٦ مواضع في النص');
    fireEvent.click(view.getByRole('button', { name }));
    expect(view.actions.showSpan).toHaveBeenCalledExactlyOnceWith(mentionsOf('donald-trump').at(at)?.span);
  });

  test('of an entity that the text does not name has nothing to walk', () => {
    const view = rendered('government-of-national-accord', { open: true });
    expect(view.getByText('لم يرد الاسم في النص')).toBeTruthy();
    expect(view.queryByRole('button', { name: 'الموضع التالي' })).toBeNull();
  });

  test('gives its link', () => {
    const { getByRole, actions } = rendered('qatar', { open: true });
    fireEvent.click(getByRole('button', { name: 'انسخ رابط البطاقة' }));
    expect(actions.copyPlaceLink).toHaveBeenCalledExactlyOnceWith({ kind: 'entity', id: 'qatar' });
  });
});
