import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { foldText } from '../../../../src/arabic/fold.ts';
import { type ArticleIndex, articleIndex } from '../../../../src/reading/articleIndex.ts';
import { hitsIn, searchMargin } from '../../../../src/reading/margin/search/searchMargin.ts';
import { seedArticle } from '../../../seedArticle.ts';

let index: ArticleIndex;
beforeAll(async () => {
  index = articleIndex(await seedArticle());
});

const names = (query: string) => searchMargin(index, query, 'ar').entities.map(({ entity }) => entity.id);

test.each([
  ['احمد المسمارى', 'ahmed-al-mismari'],
  ['haftar', 'khalifa-haftar'],
  ['أمريكا', 'united-states'],
  ['امريكا', 'united-states'],
  ['واشنطن', 'united-states'],
  ['موسكو', 'russia'],
  ['لندن', 'united-kingdom'],
])('finds %s first under %s', (query, id) => {
  expect(names(query)[0]).toBe(id);
});

test('finds issues by their question, and positions by sentence, words and actor', () => {
  const question = index.article.issues[0]?.question.ar ?? '';
  expect(searchMargin(index, question, 'ar').issues[0]?.question.ar).toBe(question);
  const ofSadia = searchMargin(index, 'الساعديه', 'ar').positions;
  expect(ofSadia.length).toBeGreaterThan(0);
  for (const name of ['روسيا', 'موسكو', 'Russia']) {
    const found = searchMargin(index, name, 'ar').positions;
    expect(found.map(({ actor }) => actor)).toContain('russia');
  }
});

test('nothing answers an empty query, or one of marks alone', () => {
  for (const query of ['', '  ', 'ـ', '\u064b'])
    expect(searchMargin(index, query, 'ar')).toEqual({ entities: [], issues: [], positions: [] });
});

test('a hit is lit with the letters it is joined to, and hits never overlap', () => {
  const lit = (text: string, query: string) =>
    hitsIn(text, query).map(({ start, end }) => text.slice(start, end));
  expect(lit('دعم لحفتر وقوات حفتر', 'حفتر')).toEqual(['لحفتر', 'حفتر']);
  expect(lit('أُقِرَّ القرار', 'اقر')).toEqual(['أُقِرَّ']);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('ا', 'ب', 'ّ', ' ', 'ـ', 'أ') }),
      fc.string({ unit: fc.constantFrom('ا', 'ب') }),
      (text, query) => {
        let end = 0;
        for (const hit of hitsIn(text, query)) {
          expect(hit.start).toBeGreaterThanOrEqual(end);
          expect(foldText(text.slice(hit.start, hit.end))).toContain(foldText(query));
          end = hit.end;
        }
      },
    ),
  );
});
