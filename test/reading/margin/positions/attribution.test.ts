import { beforeAll, describe, expect, test } from 'vitest';
import type { Position } from '../../../../src/domain/position.ts';
import { type ArticleIndex, articleIndex } from '../../../../src/reading/articleIndex.ts';
import { ascriberOf, speakersOf } from '../../../../src/reading/margin/positions/attribution.ts';
import { seedArticle } from '../../../seedArticle.ts';

let index: ArticleIndex;
beforeAll(async () => {
  index = articleIndex(await seedArticle());
});

/** @throws Error if the seed has no such position. */
function position(id: string): Position {
  const found = index.article.positions.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe('speakersOf', () => {
  const chains: readonly [id: string, expected: readonly string[]][] = [
    ['c01', ['article-voice']],
    ['c04', ['article-voice', 'white-house']],
    ['c06', ['article-voice', 'followers-p2']],
    // Ascribed: the actor does not speak.
    ['c06a', ['article-voice', 'followers-p2']],
    ['c08a', ['article-voice']],
    ['c22a', ['article-voice', 'lna-general-command']],
  ];
  test.each(chains)('of %s', (id, expected) => {
    expect(speakersOf(position(id), index).map((entity) => entity.id)).toEqual(expected);
  });

  test('passes over who is not in the article', () => {
    const odd = { ...position('c04'), attribution: ['article-voice', 'nobody', 'white-house'] };
    expect(speakersOf(odd, index).map(({ id }) => id)).toEqual(['article-voice', 'white-house']);
  });
});

describe('ascriberOf', () => {
  test('names nobody where the position is the actor’s own word', () => {
    for (const id of ['c01', 'c04', 'c06', 'c14'])
      expect(ascriberOf(position(id), index, 'ar')).toBeUndefined();
  });

  test('names the nearest voice, bent after «بحسب», and in English within the sentence', () => {
    expect(ascriberOf(position('c06a'), index, 'ar')).toMatch(/^متابعين/);
    expect(ascriberOf(position('c14a'), index, 'ar')).toMatch(/^خبراء ومراقبين/);
    expect(ascriberOf(position('c22a'), index, 'ar')).toBe(index.entity.get('lna-general-command')?.name.ar);
    expect(ascriberOf(position('c22a'), index, 'en')).toBe('the LNA General Command');
    for (const { id } of index.article.positions) {
      const name = ascriberOf(position(id), index, 'en');
      const voice = index.entity.get(position(id).attribution.at(-1) ?? '');
      if (name !== undefined && voice?.kind === 'source') expect(name).toMatch(/^[a-z]/);
    }
  });

  test('names somebody for every ascribed position', () => {
    const ascribed = index.article.positions.filter(({ actor, attribution }) => attribution.at(-1) !== actor);
    for (const each of ascribed) {
      expect(ascriberOf(each, index, 'ar')).toMatch(/\p{Script=Arabic}/u);
      expect(ascriberOf(each, index, 'en')).toMatch(/[a-z]/);
    }
  });
});
