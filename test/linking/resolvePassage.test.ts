import { describe, expect, it } from 'vitest';
import { describePassage } from '../../src/linking/describe.ts';
import type { Resolution } from '../../src/linking/resolution.ts';
import { COUNCIL_NEWS } from './councilNews.ts';
import { follow, wordsAt } from './follow.ts';
import { paragraphs, type SampleText } from './sampleTexts.ts';

const [COUNCIL, PIPES, TRADE, COURT] = COUNCIL_NEWS;
const BEFORE = paragraphs(...COUNCIL_NEWS);

function passageLink({ text, blocks }: SampleText, words: string): string {
  const start = text.indexOf(words);
  return describePassage(text, blocks, { start, end: start + words.length });
}

describe('a passage link', () => {
  const words = 'ثلث الإنفاق سيذهب إلى تجديد شبكة المياه';
  const link = passageLink(BEFORE, words);

  const cases: readonly (readonly [string, SampleText, Resolution['status'], string | undefined])[] = [
    ['the same text', BEFORE, 'exact', words],
    ['a new lead', paragraphs('خبر عاجل.', COUNCIL, PIPES, TRADE), 'moved', words],
    ['words put in before it', paragraphs(COUNCIL, `من جهة أخرى ${PIPES}`, TRADE), 'exact', words],
    [
      'a word of it replaced',
      paragraphs(COUNCIL, PIPES.replace('سيذهب', 'سيوجَّه')),
      'changed',
      words.replace('سيذهب', 'سيوجَّه'),
    ],
    [
      'its first word replaced',
      paragraphs(COUNCIL, PIPES.replace('ثلث', 'ربع')),
      'changed',
      words.replace('ثلث', 'ربع'),
    ],
    [
      'its last word replaced',
      paragraphs(COUNCIL, PIPES.replace('المياه', 'الطرق')),
      'changed',
      words.replace('المياه', 'الطرق'),
    ],
    [
      'a word put into it',
      paragraphs(COUNCIL, PIPES.replace('تجديد', 'تجديد كامل')),
      'changed',
      words.replace('تجديد', 'تجديد كامل'),
    ],
    [
      'other spelling',
      paragraphs(COUNCIL, PIPES.replace(words, 'ثُلث الانفاق سيذهب الي تجديد شبكه المياه')),
      'exact',
      'ثُلث الانفاق سيذهب الي تجديد شبكه المياه',
    ],
    ['it was cut', paragraphs(COUNCIL, PIPES.replace(words, 'شيئًا'), TRADE, COURT), 'gone', undefined],
    ['its paragraph was cut', paragraphs(COUNCIL, TRADE, COURT), 'gone', undefined],
  ];
  it.each(cases)('in a text where: %s', (_, after, status, found) => {
    const resolution = follow(link, after);
    expect(resolution.status).toBe(status);
    expect(wordsAt(after, resolution)).toBe(found);
  });

  it('says which paragraph a lost passage stood in, if that is there', () => {
    const found = follow(link, paragraphs('خبر عاجل.', COUNCIL, PIPES.replace(words, 'شيئًا'), TRADE, COURT));
    expect(found).toMatchObject({ status: 'gone', from: 'p2', block: 'p3' });
  });

  it('finds one of several equal words by what stands about it', () => {
    const before = paragraphs('ليبيا أولا ثم ليبيا ثانيا.', 'وفي ليبيا اليوم غير ليبيا الأمس.', 'ليبيا وطن.');
    const start = before.text.indexOf('ليبيا الأمس');
    const one = describePassage(before.text, before.blocks, { start, end: start + 5 });
    expect(follow(one, before)).toMatchObject({ status: 'exact', span: { start, end: start + 5 } });
    const after = paragraphs(
      'سطر جديد.',
      'ليبيا أولا ثم ليبيا ثانيا.',
      'وفي ليبيا اليوم غير ليبيا الأمس.',
      'ليبيا وطن.',
    );
    expect(follow(one, after)).toMatchObject({
      status: 'moved',
      span: { start: after.text.indexOf('ليبيا الأمس') },
    });
  });

  it('of words that every paragraph has goes by its paragraph', () => {
    const row = (name: string) => `فاز المرشح ${name} في دائرته وفق النتائج الأولية التي لم تصبح نهائية بعد.`;
    const names = ['سالم القاضي', 'هاني الزين', 'رامي الخطيب', 'منى المصري', 'سعاد الشريف', 'نادر البنا'];
    const before = paragraphs(...names.map(row));
    const repeated = 'النتائج الأولية التي لم تصبح';
    const start = before.text.indexOf(repeated, before.blocks[3]?.span.start);
    const one = describePassage(before.text, before.blocks, { start, end: start + repeated.length });
    const after = paragraphs(...names.map(row).reverse());
    expect(follow(one, after)).toMatchObject({ status: 'moved', block: 'p3', from: 'p4' });
    const without = paragraphs(...names.filter((name) => name !== 'منى المصري').map(row));
    expect(follow(one, without).status).toBe('gone');
  });

  describe('in a list of almost the same paragraphs', () => {
    const row = (name: string, place: string) =>
      `فاز المرشح ${name} بمقعد دائرة ${place} وفق النتائج الأولية التي لم تصبح نهائية بعد.`;
    const names = ['سالم القاضي', 'هاني الزين', 'رامي الخطيب', 'منى المصري', 'سعاد الشريف', 'نادر البنا'];
    const places = ['الميدان', 'الكرمة', 'السهل', 'الوادي', 'المرفأ', 'البستان'];
    const rows = names.map((name, i) => row(name, places[i] ?? ''));
    const [first = '', second = '', third = '', fourth = '', fifth = '', sixth = ''] = rows;
    const before = paragraphs(...rows);
    const linkTo = (words: string, paragraph: number) => {
      const start = before.text.indexOf(words, before.blocks[paragraph - 1]?.span.start);
      return describePassage(before.text, before.blocks, { start, end: start + words.length });
    };

    const cases: readonly (readonly [
      string,
      string,
      number,
      readonly string[],
      string | undefined,
      string,
    ])[] = [
      [
        'that begins in the last words of one and goes on into the next',
        'نهائية بعد.\nفاز المرشح منى المصري بمقعد',
        3,
        ['سطر جديد.', ...rows],
        'p4',
        'نهائية بعد.\nفاز المرشح منى المصري بمقعد',
      ],
      [
        'by the words of the next one, if that has moved away',
        'نهائية بعد.\nفاز المرشح منى المصري بمقعد',
        3,
        [fourth, first, second, third, fifth, sixth],
        'p1',
        'فاز المرشح منى المصري بمقعد',
      ],
    ];
    it.each(cases)('finds a passage %s', (_, words, paragraph, lines, block, found) => {
      const after = paragraphs(...lines);
      const resolution = follow(linkTo(words, paragraph), after);
      expect(resolution.block).toBe(block);
      expect(wordsAt(after, resolution)).toBe(found);
    });

    it('marks the right one of two that were merged into one', () => {
      const after = paragraphs(first, second, `${third} ${fourth}`, fifth, sixth);
      const found = follow(linkTo('وفق النتائج الأولية', 4), after);
      expect(found).toMatchObject({ span: { start: after.text.indexOf('وفق', after.text.indexOf('منى')) } });
    });
  });

  it('across paragraphs names the one it begins in, and is found by the one that has most of it', () => {
    const [start, end] = [BEFORE.text.indexOf('طويلة'), BEFORE.text.indexOf(' في الأحياء')];
    const across = describePassage(BEFORE.text, BEFORE.blocks, { start, end });
    expect(across).toMatch(/^p1~/);
    expect(follow(across, BEFORE)).toMatchObject({ status: 'exact', block: 'p1', span: { start, end } });
    const after = paragraphs(TRADE, PIPES, COURT);
    const found = follow(across, after);
    expect(found.status).toBe('changed');
    expect(wordsAt(after, found)).toBe(PIPES.slice(0, PIPES.indexOf(' في الأحياء')));
  });

  it('keeps the paragraph when the code is of a version to come', () => {
    const later = link.replace(/:1/, ':9');
    expect(follow(later, BEFORE)).toMatchObject({ status: 'exact', block: 'p2' });
    expect(wordsAt(BEFORE, follow(later, BEFORE))).toBe(PIPES);
  });

  it('leaves out the white space about a selection', () => {
    const start = BEFORE.text.indexOf(words) - 1;
    const found = follow(
      describePassage(BEFORE.text, BEFORE.blocks, { start, end: start + words.length + 2 }),
      BEFORE,
    );
    expect(wordsAt(BEFORE, found)).toBe(words);
  });

  it.each([
    ['empty', { start: 3, end: 3 }],
    ['outside', { start: 0, end: 10_000 }],
    ['not whole', { start: 0.5, end: 2 }],
  ])('throws for a span that is %s', (_, span) => {
    expect(() => describePassage(BEFORE.text, BEFORE.blocks, span)).toThrow(RangeError);
  });
});
