import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { contains } from '../../src/domain/span.ts';
import { articleIndex } from '../../src/reading/articleIndex.ts';
import { seedArticle } from '../seedArticle.ts';

let article: Article;
beforeAll(async () => {
  article = await seedArticle();
});

describe('articleIndex', () => {
  test('is made once for an article', () => {
    expect(articleIndex(article)).toBe(articleIndex(article));
    expect(articleIndex({ ...article })).not.toBe(articleIndex(article));
  });

  test('finds what has an id by it', () => {
    const { entity, block, issue, reference } = articleIndex(article);
    expect(article.entities.map(({ id }) => entity.get(id))).toEqual(article.entities);
    expect(article.blocks.map(({ id }) => block.get(id))).toEqual(article.blocks);
    expect(article.issues.map(({ id }) => issue.get(id))).toEqual(article.issues);
    expect(article.references.map(({ id }) => reference.get(id))).toEqual(article.references);
  });

  test('parts the mentions among the blocks, all of them, each once, in text order', () => {
    const { mentionsIn } = articleIndex(article);
    expect([...mentionsIn.keys()]).toEqual(article.blocks.map(({ id }) => id));
    expect([...mentionsIn.values()].flat()).toEqual(article.mentions);
    for (const { id, span } of article.blocks) {
      expect(mentionsIn.get(id)?.every((mention) => contains(span, mention.span))).toBe(true);
    }
  });

  test('leaves out a mention that lies in no block', () => {
    const [first] = article.blocks;
    const stray = {
      entity: 'libya',
      span: { start: 0, end: (first?.span.end ?? 0) + 1 },
      provenance: 'edited',
    } as const;
    const { mentionsIn } = articleIndex({ ...article, mentions: [stray, ...article.mentions] });
    expect([...mentionsIn.values()].flat()).toEqual(article.mentions);
  });

  test('gathers mentions and positions by entity', () => {
    const { mentionsOf, positionsOf, positionsOn } = articleIndex(article);
    expect(mentionsOf.get('donald-trump')).toHaveLength(6);
    expect(mentionsOf.has('government-of-national-accord')).toBe(false);
    expect([...positionsOf.values()].flat()).toHaveLength(article.positions.length);
    for (const [id, positions] of positionsOn) {
      expect(positions.every(({ actor, target }) => target === id && actor !== id)).toBe(true);
    }
    expect(positionsOn.get('khalifa-haftar')?.map(({ id }) => id)).toContain('c06a');
  });
});
