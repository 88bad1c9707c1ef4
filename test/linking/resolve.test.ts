import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeParagraph, describePassage } from '../../src/linking/describe.ts';
import { parsePlace } from '../../src/linking/place.ts';
import type { Resolution } from '../../src/linking/resolution.ts';
import { resolvePlace } from '../../src/linking/resolve.ts';
import { COUNCIL_NEWS } from './councilNews.ts';
import { follow, wordsAt } from './follow.ts';
import { paragraphs, SAMPLE_TEXTS, type SampleText } from './sampleTexts.ts';

const [COUNCIL, PIPES, TRADE, COURT] = COUNCIL_NEWS;
const BEFORE = paragraphs(...COUNCIL_NEWS);

describe('a paragraph link', () => {
  const link = describeParagraph(BEFORE.text, BEFORE.blocks, 'p2');

  const cases: readonly (readonly [string, SampleText, Resolution['status'], string | undefined])[] = [
    ['the same text', BEFORE, 'exact', PIPES],
    ['a new lead', paragraphs('خبر عاجل من الواحة.', COUNCIL, PIPES, TRADE), 'moved', PIPES],
    ['the order turned round', paragraphs(COURT, TRADE, PIPES, COUNCIL), 'moved', PIPES],
    [
      'other spelling',
      paragraphs(
        COUNCIL,
        'وقالَ رئيـس المجلس ان ثلث الانفاق سيذهب الي تجديد شبكه المياه القديمه، فى الاحياء الشماليه',
        TRADE,
        COURT,
      ),
      'exact',
      'وقالَ رئيـس المجلس ان ثلث الانفاق سيذهب الي تجديد شبكه المياه القديمه، فى الاحياء الشماليه',
    ],
    [
      'words replaced',
      paragraphs(COUNCIL, PIPES.replace('وقال رئيس', 'وأعلن رئيس').replace('سيذهب', 'سيوجَّه'), TRADE, COURT),
      'changed',
      PIPES.replace('وقال رئيس', 'وأعلن رئيس').replace('سيذهب', 'سيوجَّه'),
    ],
    [
      'merged with the one before',
      paragraphs(`${COUNCIL} ${PIPES}`, TRADE, COURT),
      'changed',
      `${COUNCIL} ${PIPES}`,
    ],
    ['cut', paragraphs(COUNCIL, TRADE, COURT), 'gone', undefined],
    ['a text of other words', paragraphs('نص لا صلة له بذلك.', 'وسطر ثان عن الطقس.'), 'gone', undefined],
    ['no text', paragraphs(), 'gone', undefined],
  ];
  it.each(cases)('in %s', (_, after, status, words) => {
    const found = follow(link, after);
    expect(found.status).toBe(status);
    expect(wordsAt(after, found)).toBe(words);
  });

  it('says where the paragraph has moved from and to', () => {
    const found = follow(link, paragraphs('خبر عاجل.', COUNCIL, PIPES));
    expect(found).toMatchObject({ status: 'moved', from: 'p2', block: 'p3', similarity: 1 });
  });

  it('marks both parts after a split', () => {
    const [head, tail] = [PIPES.slice(0, 38), PIPES.slice(39)];
    const after = paragraphs(COUNCIL, head, tail, TRADE, COURT);
    const found = follow(link, after);
    expect(found).toMatchObject({ status: 'changed', block: 'p2' });
    expect(wordsAt(after, found)).toBe(`${head}\n${tail}`);
  });

  it('without a key goes by the number alone', () => {
    expect(wordsAt(BEFORE, follow('#p3', BEFORE))).toBe(TRADE);
    expect(follow('#p5', BEFORE)).toEqual({ status: 'gone', from: 'p5', similarity: 0 });
    expect(follow('#h1', BEFORE).status).toBe('gone');
  });

  it('tells almost equal paragraphs apart', () => {
    const row = (name: string, votes: number) =>
      `فاز المرشح ${name} في دائرته بعد أن نال ${votes} صوتًا وفق النتائج الأولية.`;
    const names = ['سالم', 'هاني', 'رامي', 'منى', 'سعاد', 'نادر', 'عمر', 'زينب'];
    const before = paragraphs(...names.map((name, i) => row(name, 1000 + 37 * i)));
    const after = paragraphs('مقدمة جديدة.', ...names.map((name, i) => row(name, 1000 + 37 * i)).reverse());
    const wanted = describeParagraph(before.text, before.blocks, 'p4');
    expect(wordsAt(after, follow(wanted, after))).toBe(row('منى', 1111));
    const without = paragraphs(...names.filter((name) => name !== 'منى').map((name) => row(name, 1037)));
    expect(follow(wanted, without).status).toBe('gone');
  });

  it('tells a title from the lead that says the same again', () => {
    const title = 'مجلس البلدية يقر الموازنة';
    const lead =
      'قال متحدث مساء أمس إن الأعضاء سوف يدرسون الموازنة بعد جلسة طويلة لمجلس البلدية انقسم فيها الأعضاء على ثلاث كتل.';
    const before = paragraphs(title, lead, PIPES, TRADE);
    const wanted = describeParagraph(before.text, before.blocks, 'p1');
    const after = paragraphs('خبر عاجل', 'مجلس المدينة يقر الموازنة', lead, PIPES, TRADE);
    expect(follow(wanted, after)).toMatchObject({ status: 'changed', block: 'p2' });
    expect(follow(wanted, paragraphs(lead, PIPES, TRADE)).status).toBe('gone');
  });

  describe('of a title', () => {
    const title = 'إضراب عمال الميناء ينتهي بلا اتفاق';
    const lead =
      'أعلنت الإدارة أمس أن عمال المناوبة الليلية عادوا إلى الميناء بعد إضراب دام ثلاثة أيام من غير اتفاق مع النقابة.';
    const follows = 'وقال ناطق باسم النقابة إن عمال الأرصفة متمسكون بمطالبهم كلها.';
    const before = paragraphs(title, lead, follows, PIPES, TRADE, COURT);
    const wanted = describeParagraph(before.text, before.blocks, 'p1');

    const edits: readonly (readonly [string, SampleText, string | undefined])[] = [
      ['merged with its lead', paragraphs(`${title} ${lead}`, follows, PIPES, TRADE, COURT), 'p1'],
      [
        'merged with its lead and moved',
        paragraphs('خبر عاجل.', `${title} ${lead}`, follows, PIPES, TRADE, COURT),
        'p2',
      ],
      [
        'merged with its lead, a word of it replaced',
        paragraphs(`إضراب عمال المرفأ ينتهي بلا اتفاق ${lead}`, follows, PIPES, TRADE, COURT),
        'p1',
      ],
      ['cut before a lead that says the same', paragraphs(lead, follows, PIPES, TRADE, COURT), undefined],
    ];
    it.each(edits)('%s', (_, after, block) => {
      const found = follow(wanted, after);
      expect(found.status).toBe(block === undefined ? 'gone' : 'changed');
      expect(found.block).toBe(block);
    });
  });

  it('knows a paragraph without a word of its own by its neighbours', () => {
    const before = paragraphs(COUNCIL, '* * *', PIPES, TRADE, '* * *', COURT);
    const wanted = describeParagraph(before.text, before.blocks, 'p5');
    const after = paragraphs('خبر عاجل.', COUNCIL, '* * *', PIPES, TRADE, '* * *', COURT);
    expect(follow(wanted, after)).toMatchObject({ status: 'moved', block: 'p6' });
  });

  it('throws for a block that is not there', () => {
    expect(() => describeParagraph(BEFORE.text, BEFORE.blocks, 'p9')).toThrow(RangeError);
  });
});

describe('every fixture', () => {
  it.each(SAMPLE_TEXTS.map((sample) => [sample.name, sample] as const))(
    '%s: each block is found exact',
    (_, sample) => {
      for (const block of sample.blocks) {
        const link = describeParagraph(sample.text, sample.blocks, block.id);
        expect(link).toMatch(/^[ph]\d+~[\w-]{12}$/);
        expect(follow(link, sample)).toEqual({
          status: 'exact',
          block: block.id,
          span: block.span,
          similarity: 1,
        });
      }
    },
  );

  it.each(SAMPLE_TEXTS.map((sample) => [sample.name, sample] as const))(
    '%s: each passage is found exact',
    (_, sample) => {
      const { text, blocks } = sample;
      fc.assert(
        fc.property(fc.nat(text.length - 1), fc.nat(), fc.boolean(), (start, more, isShort) => {
          const end = Math.min(text.length, start + 1 + (more % (isShort ? 60 : text.length)));
          const link = describePassage(text, blocks, { start, end });
          expect(link).toMatch(/^[ph]\d+~[\w:-]+$/);
          expect(link.length).toBeLessThanOrEqual(64);
          const found = follow(link, sample);
          expect(found.status).toBe('exact');
          const words = text.slice(start, end).trim();
          // A selection's edge may be inside a letter with its marks: the link takes the whole letter.
          const isAtLetters =
            !/^\p{M}|^[\u0640\udc00-\udfff]/u.test(words) &&
            !/^[\p{M}\u0640]|^[\udc00-\udfff]/u.test(text.slice(end));
          if (words !== '' && isAtLetters) expect(wordsAt(sample, found)).toBe(words);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('stays within 64 characters for the last passage of 20,000 paragraphs', () => {
    const many = paragraphs(...Array.from({ length: 20_000 }, (_, i) => `الفقرة رقم ${i} من نص طويل.`));
    const { start } = many.blocks.at(-1)?.span ?? { start: 0 };
    expect(describePassage(many.text, many.blocks, { start, end: start + 9 }).length).toBeLessThanOrEqual(64);
    expect(
      describePassage(many.text, many.blocks, { start: 0, end: many.text.length }).length,
    ).toBeLessThanOrEqual(64);
  });
});

describe('any link in any text', () => {
  it('is answered, with a span of the text if with any', () => {
    const link = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(
          fc.integer({ min: 1, max: 40 }),
          fc.stringMatching(/^[\w-]{12}$/),
          fc.stringMatching(/^1[\w-]{42}$/),
        )
        .map(([n, key, code]) => `p${n}~${key}:${code}`),
      fc
        .tuple(fc.integer({ min: 1, max: 40 }), fc.stringMatching(/^[\w-]{12}$/))
        .map(([n, key]) => `h${n}~${key}`),
    );
    fc.assert(
      fc.property(link, fc.array(fc.string({ unit: 'binary' }), { maxLength: 6 }), (fragment, lines) => {
        const sample = paragraphs(...lines.map((line) => line.replaceAll('\n', ' ')));
        const place = parsePlace(fragment);
        if (place.kind !== 'paragraph' && place.kind !== 'heading' && place.kind !== 'passage') return;
        const found = resolvePlace(sample.text, sample.blocks, place);
        if (found.status === 'gone') return;
        expect(found.span.start).toBeGreaterThanOrEqual(0);
        expect(found.span.end).toBeLessThanOrEqual(sample.text.length);
        expect(found.span.end).toBeGreaterThanOrEqual(found.span.start);
      }),
      { numRuns: 1000 },
    );
  });
});
