import { describe, expect, test } from 'vitest';
import { summarise, summaryLength, type WeighedSentence } from '../../../src/annotation/summary/summarise.ts';
import { topicsOf } from '../../../src/annotation/summary/topicsOf.ts';
import type { Block } from '../../../src/domain/block.ts';
import { annotated } from '../engine.ts';

function sentence(place: number, words: string, options: Partial<WeighedSentence> = {}): WeighedSentence {
  return { place, words: words.split(' '), length: 12, inBlock: 1, dangling: false, ...options };
}

describe('summing up', () => {
  test('covers what the section speaks of, not one thing twice', () => {
    const chosen = summarise([sentence(0, 'a b c d'), sentence(1, 'a b c e'), sentence(2, 'f g h')], 2);
    expect(chosen).toEqual([0, 2]);
  });

  test('keeps the order of the text', () => {
    expect(
      summarise(
        [sentence(0, 'x'), sentence(1, 'a b c d e f'), sentence(2, 'a'), sentence(3, 'y z w v u')],
        2,
      ),
    ).toEqual([1, 3]);
  });

  test('leaves out what leans on another, but for want of anything else', () => {
    const leaning = sentence(0, 'a b c d e f', { dangling: true });
    expect(summarise([leaning, sentence(1, 'a')], 1)).toEqual([1]);
    expect(summarise([leaning], 1)).toEqual([0]);
  });

  test.each([
    [0, 1],
    [3, 1],
    [4, 2],
    [8, 2],
    [9, 3],
    [500, 3],
  ])('%i sentences in %i', (length, count) => {
    expect(summaryLength(length)).toBe(count);
  });

  test('never opens with «وأضاف»', () => {
    const text =
      'أعلن كمال سالم أن الخطة جاهزة تماما وأن العمل بدأ في المواقع كلها. وأضاف أن الخطة والعمل والمواقع والميزانية والجدول كلها جاهزة منذ أسابيع طويلة.';
    const [section] = annotated(text).sections;
    expect(section?.summary.map(({ text: { ar } }) => ar.split(' ')[0])).toEqual(['أعلن']);
  });

  test('each sentence is of the text word for word and names its block', () => {
    const text =
      'خطة المدينة\n\nأعلن كمال سالم أن الخطة جاهزة تماما وأن العمل بدأ.\n\nورفضت وزارة المالية المقترح لأنه باهظ الثمن جدا هذا العام.';
    for (const { summary, blocks } of annotated(text).sections) {
      for (const { text: words, basis } of summary) {
        expect(text).toContain(words.ar);
        expect(blocks).toEqual(expect.arrayContaining([...basis]));
      }
    }
  });
});

describe('topics', () => {
  const block = (id: string, n: number): Block => ({
    id,
    kind: id.startsWith('h') ? 'heading' : 'paragraph',
    span: { start: n * 10, end: n * 10 + 5 },
  });
  const topics = (ids: readonly string[], words: Readonly<Record<string, string>>) =>
    topicsOf(ids.map(block), ({ id }) => new Set((words[id] ?? '').split(' '))).map(({ blocks }) =>
      blocks.map(({ id }) => id).join(' '),
    );

  test('run from heading to heading', () => {
    expect(topics(['p1', 'h1', 'p2', 'p3', 'h2', 'p4'], {})).toEqual(['p1', 'h1 p2 p3', 'h2 p4']);
  });

  test('without headings part where words change', () => {
    const words = { p1: 'a b c', p2: 'a b d', p3: 'x y z', p4: 'x y w' };
    expect(topics(['p1', 'p2', 'p3', 'p4'], words)).toEqual(['p1 p2', 'p3 p4']);
  });

  test('grow no longer than can be summed up', () => {
    const ids = Array.from({ length: 40 }, (_, n) => `p${n + 1}`);
    expect(Math.max(...topics(ids, {}).map((topic) => topic.split(' ').length))).toBeLessThanOrEqual(6);
  });
});
