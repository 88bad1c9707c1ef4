import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import type { Position } from '../../../src/domain/position.ts';
import { claimsOf, goldOfArticle } from '../../../src/lab/evaluation/goldOfArticle.ts';
import { annotated } from '../../annotation/engine.ts';

const article = annotated(
  'أكد كمال سالم أن الخطة جاهزة وأن العمل بدأ. قال خبراء إن حزب النهضة يدرك أن الوقت ضيق.',
);
const words = ({ text }: Article, { start, end }: { start: number; end: number }) => text.slice(start, end);

describe('an article as gold', () => {
  test('has one attribution for a cue, from the first words to the last', () => {
    expect(goldOfArticle(article).attributions.map(({ quote }) => words(article, quote))).toEqual([
      'أكد كمال سالم أن الخطة جاهزة وأن العمل بدأ',
      'قال خبراء إن حزب النهضة يدرك أن الوقت ضيق',
    ]);
  });

  test('has a claim for each content of a cue, and none that others put in a mouth', () => {
    expect(claimsOf(article).map(({ quote }) => words(article, quote))).toEqual([
      'أكد كمال سالم أن الخطة جاهزة',
      'وأن العمل بدأ',
      'قال خبراء إن حزب النهضة يدرك أن الوقت ضيق',
    ]);
  });

  test('counts a claim once, however many it is about', () => {
    const [first] = article.positions;
    const narrower: readonly Position[] = first
      ? [{ ...first, quote: { start: first.quote.start + 4, end: first.quote.end } }, first]
      : [];
    expect(claimsOf({ ...article, positions: [...article.positions, ...narrower] })).toHaveLength(3);
  });
});
