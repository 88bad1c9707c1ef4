import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/domain/article.ts';
import { articleIndex } from '../../../../src/reading/articleIndex.ts';
import type { Cited } from '../../../../src/reading/cited.ts';
import type { CitationStyle } from '../../../../src/reading/quoting/citation/citation.ts';
import { citationHtml, citationText } from '../../../../src/reading/quoting/citation/citationText.ts';
import { cite } from '../../../../src/reading/quoting/citation/cite.ts';
import { POSITIONS, quotedArticle, spanOf } from '../quotedArticle.ts';

const SOURCE = { link: 'https://example.org/news/#p1~key:code', today: '2026-11-08' };

function cited(style: CitationStyle, what: Cited, change: Partial<Article> = {}) {
  return cite(style, what, articleIndex(quotedArticle(change)), SOURCE);
}

/** The plain text by lines, without the marks of direction. */
function lines(style: CitationStyle, what: Cited, change: Partial<Article> = {}): readonly string[] {
  return citationText(cited(style, what, change))
    .replace(/[\u200E\u200F]/g, '')
    .split('\n');
}

function of(name: keyof typeof POSITIONS): Cited {
  return { span: POSITIONS[name].quote, position: POSITIONS[name] };
}

const STATED = { published: { date: '2019-04-07', basis: 'stated' } } as const;
const EDITORIAL = { title: { ar: 'حرب', en: 'The war', origin: 'editorial' } } as const;
const plain: Cited = { span: spanOf('قال خبراء') };
const across: Cited = { span: spanOf('لن ينهي الازمة .\nحسم المعركة\nواضاف الخبراء') };

describe('an Arabic citation', () => {
  const cases: readonly [name: string, what: Cited, change: Partial<Article>, expected: readonly string[]][] =
    [
      [
        'of a speaker’s own words, on a day reasoned out',
        of('own'),
        {},
        [
          '«ملتقى “غدامس” لن ينهي الازمة» — خبراء عسكريون، كما ينقل المقال، «حرب <طرابلس>»، كاتب غير مسمّى، ٢١ أبريل ٢٠١٩ (تاريخ مرجّح)، الفقرة ١.',
        ],
      ],
      [
        'of what others say of somebody, on a stated day',
        of('ascribed'),
        STATED,
        [
          '«الحرب <b>قريبة</b> & لن تطول» [والكلام عن خليفة حفتر] — بحسب خبراء عسكريين، كما ينقل المقال، «حرب <طرابلس>»، كاتب غير مسمّى، ٧ أبريل ٢٠١٩، الفقرة ٢.',
        ],
      ],
      [
        'of the article’s voice in a heading, under a title of the editor’s',
        of('article'),
        EDITORIAL,
        [
          '«حسم المعركة» — بصوت المقال، «حرب» [عنوان من وضع المحرّر]، كاتب غير مسمّى، ٢١ أبريل ٢٠١٩ (تاريخ مرجّح)، العنوان.',
        ],
      ],
      [
        'of a passage, which the title speaks for',
        plain,
        STATED,
        ['«قال خبراء» — «حرب <طرابلس>»، كاتب غير مسمّى، ٧ أبريل ٢٠١٩، الفقرة ١.'],
      ],
      [
        'of several paragraphs, with those whom they report',
        across,
        STATED,
        [
          '«لن ينهي الازمة .',
          'حسم المعركة',
          'واضاف الخبراء» [وفيه كلام منقول عن خبراء عسكريين] — «حرب <طرابلس>»، كاتب غير مسمّى، ٧ أبريل ٢٠١٩، الفقرتان ١ و٢.',
        ],
      ],
    ];
  test.each(cases)('%s', (_name, what, change, expected) => {
    expect(lines('arabic', what, change)).toEqual([...expected, SOURCE.link]);
  });

  test('of an undated text says so', () => {
    const { published: _, ...undated } = quotedArticle();
    const text = citationText(cite('arabic', plain, articleIndex(undated), SOURCE));
    expect(text).toContain('كاتب غير مسمّى، بلا تاريخ، الفقرة ١.');
  });
});

describe('a Chicago note', () => {
  const cases: readonly [name: string, what: Cited, change: Partial<Article>, expected: readonly string[]][] =
    [
      [
        'brackets a day reasoned out, and gives the day of access',
        of('own'),
        {},
        [
          '“ملتقى ‘غدامس’ لن ينهي الازمة”',
          `Unnamed military experts, as reported by the article, in “حرب <طرابلس>” [The war of Tripoli], Hashiya, [ca. April 21, 2019], para. 1, accessed November 8, 2026, ${SOURCE.link}.`,
        ],
      ],
      [
        'says by whom and of whom, and no day of access where the date is stated',
        of('ascribed'),
        STATED,
        [
          '“الحرب <b>قريبة</b> & لن تطول”',
          `[Speaking of Khalifa Haftar.] According to unnamed military experts, as reported by the article, in “حرب <طرابلس>” [The war of Tripoli], Hashiya, April 7, 2019, para. 2, ${SOURCE.link}.`,
        ],
      ],
      [
        'begins with the title where the article speaks, no author being named',
        plain,
        { ...STATED, ...EDITORIAL },
        [
          '“قال خبراء”',
          `“حرب” [The war; title supplied by the editor], Hashiya, April 7, 2019, para. 1, ${SOURCE.link}.`,
        ],
      ],
      [
        'counts several paragraphs',
        across,
        STATED,
        [
          '“لن ينهي الازمة .',
          'حسم المعركة',
          'واضاف الخبراء”',
          `[Including words reported from unnamed military experts.] “حرب <طرابلس>” [The war of Tripoli], Hashiya, April 7, 2019, paras. 1–2, ${SOURCE.link}.`,
        ],
      ],
    ];
  test.each(cases)('%s', (_name, what, change, expected) => {
    expect(lines('chicago', what, change)).toEqual(expected);
  });

  test.each([
    ['2019', 'Hashiya, 2019, para.'],
    ['2019-04', 'Hashiya, April 2019, para.'],
  ])('of a date as short as %s', (date, expected) => {
    expect(lines('chicago', plain, { published: { date, basis: 'stated' } }).join()).toContain(expected);
  });
});

describe('an APA citation', () => {
  const cases: readonly [name: string, what: Cited, change: Partial<Article>, expected: readonly string[]][] =
    [
      [
        'puts the title in the author’s place, and brackets an estimated date',
        of('own'),
        {},
        [
          '“ملتقى ‘غدامس’ لن ينهي الازمة”',
          '(unnamed military experts, as cited in “حرب <طرابلس>”, [ca. 2019], para. 1).',
          `حرب <طرابلس> [The war of Tripoli]. ([ca. 2019, April 21]). Hashiya. ${SOURCE.link}`,
        ],
      ],
      [
        'says by whom and of whom',
        of('ascribed'),
        STATED,
        [
          '“الحرب <b>قريبة</b> & لن تطول”',
          '[speaking of Khalifa Haftar] (according to unnamed military experts, as cited in “حرب <طرابلس>”, 2019, para. 2).',
          `حرب <طرابلس> [The war of Tripoli]. (2019, April 7). Hashiya. ${SOURCE.link}`,
        ],
      ],
      [
        'counts several paragraphs',
        { span: across.span },
        STATED,
        [
          '“لن ينهي الازمة .',
          'حسم المعركة',
          'واضاف الخبراء”',
          '[including words reported from unnamed military experts] (“حرب <طرابلس>”, 2019, paras. 1–2).',
          `حرب <طرابلس> [The war of Tripoli]. (2019, April 7). Hashiya. ${SOURCE.link}`,
        ],
      ],
    ];
  test.each(cases)('%s', (_name, what, change, expected) => {
    expect(lines('apa', what, change)).toEqual(expected);
  });

  test('of an undated text is n.d.', () => {
    const { published: _, ...undated } = quotedArticle();
    const text = citationText(cite('apa', plain, articleIndex(undated), SOURCE));
    expect(text).toContain('n.d., para. 1)');
    expect(text).toContain('(n.d.). Hashiya.');
  });
});

describe('what must be known of the words is said', () => {
  test.each([
    ['a charge', { manner: 'alleged' }, 'اتهام لم يثبت', 'unproven charge'],
    ['a forecast', { manner: 'predicted' }, 'توقّع', 'forecast'],
    ['a machine’s finding', { provenance: 'automatic' }, 'نسبة آلية', 'found by machine'],
  ] as const)('%s', (_name, change, arabic, english) => {
    const position = { ...POSITIONS.own, ...change };
    const what = { span: position.quote, position };
    expect(lines('arabic', what).join()).toContain(`[${arabic}`);
    expect(lines('apa', what).join()).toContain(english);
  });
});

describe('rich text', () => {
  test('sets each language in its direction, links the address, and escapes what comes from the text', () => {
    const html = citationHtml(cited('chicago', of('ascribed')));
    expect(html).toContain('<p lang="ar" dir="rtl">“الحرب &lt;b&gt;قريبة&lt;/b&gt; &amp; لن تطول”</p>');
    expect(html).toContain('<span lang="ar" dir="rtl">“حرب &lt;طرابلس&gt;”</span>');
    expect(html).toContain(`<a href="${SOURCE.link}" dir="ltr">${SOURCE.link}</a>`);
  });

  test('breaks the lines between paragraphs', () => {
    expect(citationHtml(cited('arabic', across))).toContain('الازمة .<br>حسم المعركة<br>واضاف');
  });
});

test('plain text keeps an English line left to right, figures after Arabic included', () => {
  const [, note = ''] = citationText(cited('chicago', of('own'))).split('\n');
  expect(note).toMatch(/^\u200E/);
  expect(note).toContain('\u200F“حرب <طرابلس>”\u200F\u200E [The war');
});

describe('an author who is named', () => {
  const NAMED = { ...STATED, author: { ar: 'سلمى بركات', en: 'Salma Barakat' } } as const;

  test('stands after the title in Arabic', () => {
    expect(lines('arabic', plain, NAMED)[0]).toBe(
      '«قال خبراء» — «حرب <طرابلس>»، سلمى بركات، ٧ أبريل ٢٠١٩، الفقرة ١.',
    );
  });

  test('stands before the title in a note of Chicago', () => {
    expect(lines('chicago', plain, NAMED).at(-1)).toMatch(/^Salma Barakat, “حرب <طرابلس>” \[/);
  });

  test('takes the place of the title in the APA’s citation in the text, and heads the entry', () => {
    const [, inText, entry] = lines('apa', plain, NAMED);
    expect(inText).toMatch(/^\(Salma Barakat, 2019, para\. 1\)/);
    expect(entry).toMatch(/^Salma Barakat \(2019, April 7\)\. حرب <طرابلس> \[/);
  });
});
