import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/arabic/fold.ts';
import { findTextDirective } from '../../../src/linking/fragment/findTextDirective.ts';
import {
  formatTextDirective,
  parseTextDirectives,
  type TextDirective,
} from '../../../src/linking/fragment/textDirective.ts';
import { LONGEST_LINK, textFragment } from '../../../src/linking/fragment/textFragment.ts';
import { paragraphs, SAMPLE_TEXTS } from '../sampleTexts.ts';

const ADDRESS = 'https://example.org/tripoli-2019/#p3~ABCdef012-_Z';

describe('parseTextDirectives', () => {
  const cases: readonly (readonly [string, string, readonly TextDirective[]])[] = [
    ['no directive', '#p3', []],
    ['words', '#:~:text=abc', [{ start: 'abc' }]],
    ['a range', '#p3:~:text=a,b', [{ start: 'a', end: 'b' }]],
    ['context', '#:~:text=a-,b,c,-d', [{ prefix: 'a', start: 'b', end: 'c', suffix: 'd' }]],
    ['several', '#:~:text=a&foo=1&text=b', [{ start: 'a' }, { start: 'b' }]],
    ['Arabic', '#:~:text=%D9%85%D8%B5%D8%B1', [{ start: 'مصر' }]],
    ['an encoded hyphen', '#:~:text=%2Da', [{ start: '-a' }]],
    ['too many terms', '#:~:text=a,b,c', []],
    ['no words', '#:~:text=', []],
    ['broken encoding', '#:~:text=%D9', []],
  ];
  it.each(cases)('reads %s', (_, fragment, directives) => {
    expect(parseTextDirectives(fragment)).toEqual(directives);
  });

  it('reads back what is written', () => {
    const term = fc.string({ minLength: 1, unit: 'grapheme' }).filter((string) => !/\p{Cs}/u.test(string));
    const directives = fc.record(
      { start: term, prefix: term, end: term, suffix: term },
      { requiredKeys: ['start'] },
    );
    fc.assert(
      fc.property(directives, (directive) => {
        expect(parseTextDirectives(`#:~:${formatTextDirective(directive)}`)).toEqual([directive]);
      }),
    );
  });
});

describe('findTextDirective', () => {
  const sample = paragraphs('قال ترامب إن ترامب سيعود.', 'أعلن البيت الأبيض أن ترامب عاد.', 'انتهى البيان');
  const cases: readonly (readonly [string, TextDirective, string | undefined, number])[] = [
    ['the first place', { start: 'ترامب' }, 'ترامب', 4],
    ['the place behind a prefix', { prefix: 'الأبيض أن', start: 'ترامب' }, 'ترامب', 47],
    ['the place before a suffix', { start: 'ترامب', suffix: 'سيعود' }, 'ترامب', 13],
    ['a range across blocks', { start: 'سيعود', end: 'البيت' }, 'سيعود.\nأعلن البيت', 19],
    ['other spelling', { start: 'البيت الابيض' }, 'البيت الأبيض', 31],
    ['no part of a word', { start: 'رامب' }, undefined, 0],
    ['no words across blocks', { start: 'سيعود. أعلن' }, undefined, 0],
    ['nothing where the suffix is another', { start: 'البيان', suffix: 'ترامب' }, undefined, 0],
  ];
  it.each(cases)('finds %s', (_, directive, words, start) => {
    const found = findTextDirective(sample.text, sample.blocks, directive);
    expect(found && sample.text.slice(found.start, found.end)).toBe(words);
    if (words !== undefined) expect(found?.start).toBe(start);
  });
});

describe('textFragment', () => {
  it('needs no context where the words stand once', () => {
    const { text, blocks } = paragraphs('قال ترامب إن الأمر انتهى.', 'ولم يضف شيئا.');
    const start = text.indexOf('انتهى');
    expect(textFragment(text, blocks, { start, end: start + 5 }, ADDRESS)).toBe(
      `:~:text=${encodeURIComponent('انتهى')}`,
    );
  });

  it('is left out where it would make the link too long', () => {
    const { text, blocks } = paragraphs('كلمة '.repeat(40).trim());
    expect(textFragment(text, blocks, { start: 50, end: 90 }, ADDRESS)).toBeUndefined();
    expect(textFragment(text, blocks, { start: 0, end: 4 }, ADDRESS.padEnd(299, 'x'))).toBeUndefined();
  });

  it.each(SAMPLE_TEXTS.map((sample) => [sample.name, sample] as const))(
    'in %s finds the words it was made for',
    (_, sample) => {
      fc.assert(
        fc.property(fc.nat(sample.text.length - 1), fc.integer({ min: 1, max: 300 }), (start, length) => {
          const span = { start, end: Math.min(sample.text.length, start + length) };
          const fragment = textFragment(sample.text, sample.blocks, span, ADDRESS);
          if (fragment === undefined) return;
          expect(ADDRESS.length + fragment.length).toBeLessThanOrEqual(LONGEST_LINK);
          const [directive] = parseTextDirectives(fragment);
          const found = directive && findTextDirective(sample.text, sample.blocks, directive);
          const letters = (words: string) => foldText(words).replace(/[^\p{L}\p{N}]/gu, '');
          expect(letters(sample.text.slice(found?.start, found?.end))).toContain(
            letters(sample.text.slice(span.start, span.end)),
          );
        }),
        { numRuns: 40 },
      );
    },
  );
});

it('a directive never begins with words that stand around the article as well', () => {
  const text = 'كان البيت الأبيض قد أعلن ذلك أمس في بيان مقتضب.';
  const blocks = [{ id: 'p1', kind: 'paragraph', span: { start: 0, end: text.length } }] as const;
  const span = { start: text.indexOf('البيت'), end: text.indexOf(' في بيان') };
  const link = 'https://example.org/a/#p1~AAAAAAAAAAAA';
  expect(textFragment(text, blocks, span, link)).toBe(
    `:~:text=${encodeURIComponent('البيت')},${encodeURIComponent('أمس')}`,
  );
  const around = ['المكالمة وما أعلنه البيت الأبيض'];
  const fragment = textFragment(text, blocks, span, link, around);
  expect(fragment).toBeDefined();
  expect(decodeURIComponent(fragment ?? '')).not.toMatch(/text=(البيت|البيت الأبيض),/);
});
