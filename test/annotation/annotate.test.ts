import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotation/annotate.ts';
import { contains, crosses, isSpanOf } from '../../src/domain/span.ts';
import { annotated, BLIND, KNOWN } from './engine.ts';

const NEWS =
  'خطة جديدة\n\nقال كمال سالم إن الخطة جاهزة. ورفضت وزارة المالية المقترح.\n\nيرى خبراء أن الوقت ضيق، وأضاف سالم أن العمل بدأ.';

const pieces = fc.constantFrom(
  'قال',
  'كمال سالم',
  'إن',
  'أن',
  'وأضاف',
  'وزارة المالية',
  '«',
  '»',
  '"',
  ':',
  '،',
  '.',
  '\n',
  '\n\n',
  'خبراء',
  'بحسب',
  'البيان',
  'رفضت',
  'المقترح',
  'اتهم',
  'حزب النهضة',
  'بـ',
  'سالم',
  'مشيرا إلى',
  'الحرب',
  'مجلس',
  'ـ',
  '\u064e',
  '\u200f',
  '١٢',
  'a',
  '😀',
  '\ud800',
  '؟!',
  '…',
);
const arabic = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' '));

describe('annotating any text', () => {
  test.each([
    ['Arabic', arabic],
    ['any string', fc.string({ unit: 'binary', maxLength: 300 })],
  ])('gives valid spans and leaves the text alone: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = annotated(text);
        expect(article.text).toBe(text);
        const spans = [
          ...article.mentions.map(({ span }) => span),
          ...article.positions.flatMap(({ quote, cue }) => (cue ? [quote, cue] : [quote])),
        ];
        for (const span of spans) expect(isSpanOf(text, span)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('mentions never cross, every id is an entity, every block is in one section', () => {
    fc.assert(
      fc.property(arabic, (text) => {
        const { mentions, positions, entities, sections, blocks, issues } = annotated(text);
        mentions.forEach((a, n) => {
          for (const b of mentions.slice(n + 1, n + 6)) expect(crosses(a.span, b.span)).toBe(false);
        });
        const ids = new Set(entities.map(({ id }) => id));
        for (const { entity } of mentions) expect(ids).toContain(entity);
        for (const { actor, target, attribution } of positions) {
          for (const id of [actor, target ?? actor, ...attribution]) expect(ids).toContain(id);
        }
        expect(sections.flatMap((section) => section.blocks)).toEqual(blocks.map(({ id }) => id));
        // The question of an issue would be a guess.
        expect([issues, positions.flatMap(({ issue }) => issue ?? [])]).toEqual([[], []]);
      }),
      { numRuns: 150 },
    );
  });

  test('is the same every time', () => {
    expect(annotated(NEWS)).toEqual(annotated(NEWS));
  });

  test('an empty text is an article of nothing', () => {
    const { blocks, mentions, positions, sections } = annotated('');
    expect({ blocks, mentions, positions, sections }).toEqual({
      blocks: [],
      mentions: [],
      positions: [],
      sections: [],
    });
  });

  test('an English text keeps its language and its summary', () => {
    const { language, sections } = annotated(
      'The council met on Monday. It will meet again after the summer break is over.',
    );
    expect(language).toBe('en');
    expect(sections[0]?.summary.length).toBe(1);
  });

  test('all is marked automatic, with how sure it is', () => {
    const { mentions, positions } = annotated(NEWS);
    for (const { provenance, confidence } of [...mentions, ...positions]) {
      expect(provenance).toBe('automatic');
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    expect(positions.length).toBeGreaterThan(2);
  });

  test('a cue stands in its quote or before it in the same block', () => {
    const { positions } = annotated(NEWS);
    for (const { cue, quote } of positions)
      expect(cue && (contains(quote, cue) || cue.end <= quote.start)).toBe(true);
  });

  test('tells how far it is, up to the end', () => {
    const told: number[] = [];
    annotate('test', NEWS, { tag: BLIND, known: KNOWN, progress: (done) => told.push(done) });
    expect(told.at(-1)).toBe(1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });

  test.each([
    ['one word over and over', 'سالم '.repeat(3000)],
    ['one verb over and over', 'قال '.repeat(3000)],
    ['one noun over and over', 'مشروع '.repeat(3000)],
    ['open quotation marks', '« '.repeat(3000)],
    ['one line without an end', 'قال كمال سالم إن الخطة جاهزة '.repeat(800)],
  ])('ends: %s', (_, text) => {
    expect(annotated(text).text).toBe(text);
  });
});
