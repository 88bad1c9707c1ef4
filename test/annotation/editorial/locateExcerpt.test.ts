import { describe, expect, test } from 'vitest';
import type { Excerpt } from '../../../src/annotation/editorial/editorialAnnotation.ts';
import { locateExcerpt, searchedText } from '../../../src/annotation/editorial/locateExcerpt.ts';
import { structurePlainText } from '../../../src/annotation/structure/structurePlainText.ts';
import { type Span, sliceOf } from '../../../src/domain/span.ts';
import { TEXT } from './sample.ts';

const searched = searchedText(TEXT, structurePlainText(TEXT));

/** What is found, as words and their place; or why nothing is, with the nearest words. */
function told(excerpt: Excerpt, scope?: Span, prefer?: Span): string {
  const located = locateExcerpt(searched, excerpt, scope, prefer);
  if (located.status === 'found') return `${sliceOf(TEXT, located.span)} @${located.span.start}`;
  if (located.status === 'ambiguous') return `ambiguous ×${located.places.length}`;
  return located.nearest ? `missing, nearest ${sliceOf(TEXT, located.nearest)}` : 'missing';
}

/** The words and the place of the `nth` of them in the text. */
function at(words: string, nth = 1): string {
  let place = -1;
  for (let n = 0; n < nth; n++) place = TEXT.indexOf(words, place + 1);
  return `${words} @${place}`;
}

function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const cases: readonly [name: string, excerpt: Excerpt, expected: string][] = [
  ['as it stands', 'ترامب هاتف حفتر', at('ترامب هاتف حفتر')],
  ['the whole text', TEXT, at(TEXT)],
  ['hamza, ى and ة written otherwise', 'البيت الابيض فى بيان أن ترامب', at('البيت الأبيض في بيان أن ترامب')],
  ['vocalised and stretched', 'تـرامبُ هاتفَ', at('ترامب هاتف')],
  ['spaces around and between', '  ترامب   هاتف ', at('ترامب هاتف')],
  ['a break in the quote where the text has none', 'ترامب\nهاتف', at('ترامب هاتف')],
  ['across the break of the text', 'في انتظار اجراء الانتخابات', at('في انتظار\nاجراء الانتخابات')],
  ['across two blocks', 'الجيش الليبي. هدوء حذر', at('الجيش الليبي.\nهدوء حذر')],
  ['a proclitic before the first word stays out', 'أضاف البيان', at('أضاف البيان')],
  ['the beginning of a word is no word', 'أضاف البيا', 'missing, nearest وأضاف البيان'],
  ['the end of a word is no word', 'بيض في بيان', 'missing, nearest الأبيض في بيان'],
  ['without its article it is another word', 'جيش قريب', 'missing, nearest الجيش قريب'],
  ['words that come twice', 'طرابلس', 'ambiguous ×2'],
  ['three times, once with a comma', 'حفتر', 'ambiguous ×3'],
  ['the one in a block', { text: 'حفتر', in: 'p1' }, at('حفتر')],
  ['two in a block', { text: 'حفتر', in: 'p2' }, 'ambiguous ×2'],
  ['in a heading', { text: 'هدوء', in: 'h1' }, at('هدوء')],
  ['in a block that has no such words', { text: 'ترامب', in: 'p2' }, 'missing'],
  ['the one within a longer stretch', { text: 'حفتر', within: 'وقال حفتر للجيش' }, at('حفتر', 3)],
  ['within a stretch of a block', { text: 'حفتر', within: 'أن حفتر', in: 'p2' }, at('حفتر', 2)],
  ['within a stretch that comes twice', { text: 'طرابلس', within: 'طرابلس' }, 'ambiguous ×2'],
  ['within a stretch that is not there', { text: 'حفتر', within: 'قال ترامب لحفتر' }, 'missing'],
  ['a wrong letter', 'ترامب هانف حفتر', 'missing, nearest ترامب هاتف حفتر'],
  ['a missing word', 'البيت الأبيض في أن ترامب', 'missing, nearest البيت الأبيض في بيان أن ترامب'],
  ['nothing like it', 'صدر القرار في القاهرة عن المحكمة', 'missing'],
  ['a block there is not', { text: 'حفتر', in: 'p9' }, 'missing'],
  ['no words', '  ', 'missing'],
];

describe('locateExcerpt', () => {
  test.each(cases)('%s', (_name, excerpt, expected) => {
    expect(told(excerpt)).toBe(expected);
  });

  test('only what lies wholly in the scope is seen', () => {
    expect(told('طرابلس', spanOf('يتقدم نحو طرابلس'))).toBe(at('طرابلس'));
    expect(told('نحو طرابلس', spanOf('يتقدم نحو طراب'))).toBe('missing');
  });

  test('of several places the only one in the preferred span is taken', () => {
    expect(told('طرابلس', undefined, spanOf('قريب من طرابلس'))).toBe(at('طرابلس', 2));
    expect(told('طرابلس', undefined, spanOf('هدوء حذر'))).toBe('ambiguous ×2');
  });

  test('words that stand once are found outside the preferred span', () => {
    expect(told('ترامب', undefined, spanOf('هدوء حذر'))).toBe(at('ترامب'));
  });

  test('what comes nearest is sought in the scope alone', () => {
    expect(told('حفترر', spanOf('هدوء حذر'))).toBe('missing');
  });
});
