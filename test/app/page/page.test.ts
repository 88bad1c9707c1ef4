import { describe, expect, test } from 'vitest';
import { articlePath, parsePage } from '../../../src/app/page/page.ts';

const page = {
  article: 'tripoli-2019',
  language: 'ar',
  home: 'tripoli-2019',
  others: [{ id: 'x', title: { ar: 'آخر', en: 'Other' } }],
};

describe('parsePage', () => {
  test('reads what the build wrote', () => {
    expect(parsePage(JSON.stringify(page))).toEqual(page);
  });

  const blocks: readonly [name: string, text: string][] = [
    ['nothing', ''],
    ['no JSON', '{'],
    ['null', 'null'],
    ['no article', JSON.stringify({ ...page, article: undefined })],
    ['a language of ours no more', JSON.stringify({ ...page, language: 'fr' })],
    ['others that are no articles', JSON.stringify({ ...page, others: ['x'] })],
  ];
  test.each(blocks)('refuses a block of %s', (_name, text) => {
    expect(() => parsePage(text)).toThrow();
  });
});

test('the path of an article tells its language', () => {
  expect(articlePath('tripoli-2019', 'ar')).toBe('/tripoli-2019/');
  expect(articlePath('tripoli-2019', 'en')).toBe('/en/tripoli-2019/');
});
