import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/domain/article.ts';
import { STANCES } from '../../../../src/domain/position.ts';
import { articleIndex } from '../../../../src/reading/articleIndex.ts';
import { agreementOn } from '../../../../src/reading/margin/issues/agreementOn.ts';
import { answeredIssues } from '../../../../src/reading/margin/issues/answersTo.ts';
import { gridOf } from '../../../../src/reading/margin/issues/gridOf.ts';
import { verdictOn } from '../../../../src/reading/margin/issues/verdict.ts';
import { wordsIn } from '../../../../src/reading/words/wordsIn.ts';
import { seedArticle } from '../../../seedArticle.ts';

let article: Article;
beforeAll(async () => {
  article = await seedArticle();
});

/** The seed with its positions given other actors, issues and stances at random. */
const anyArticle = () =>
  fc
    .array(
      fc.record({
        like: fc.constantFrom(...article.positions),
        actor: fc.constantFrom(...article.entities.map(({ id }) => id)),
        issue: fc.constantFrom(undefined, ...article.issues.map(({ id }) => id)),
        stance: fc.constantFrom(...STANCES),
      }),
      { maxLength: 40 },
    )
    .map((chosen): Article => {
      const positions = chosen.map(({ like, issue, actor, stance }, n) => {
        const { issue: _issue, ...rest } = like;
        return { ...rest, ...(issue !== undefined && { issue }), actor, stance, id: `x${n}` };
      });
      return { ...article, positions };
    });

describe('the grid of any article', () => {
  test('has in each cell what its holder holds on its issue and nothing else, and loses nothing', () => {
    fc.assert(
      fc.property(anyArticle(), (made) => {
        const shown: string[] = [];
        for (const { holder, cells } of gridOf(articleIndex(made))) {
          expect(cells.some(({ groups }) => groups.length > 0)).toBe(true);
          for (const { answered, groups } of cells)
            for (const { id, actor, issue } of groups.flat()) {
              expect([actor, issue]).toEqual([holder.id, answered.issue.id]);
              shown.push(id);
            }
        }
        const withIssue = made.positions.flatMap(({ id, issue }) => (issue === undefined ? [] : [id]));
        expect(shown.toSorted()).toEqual(withIssue.toSorted());
      }),
    );
  });

  test('names in the verdict of an issue those who hold something on it, the article only where nobody else does', () => {
    fc.assert(
      fc.property(anyArticle(), (made) => {
        const index = articleIndex({
          ...made,
          issues: made.issues.map(({ id, question }) => ({ id, question })),
        });
        for (const answered of answeredIssues(index)) {
          const verdict = verdictOn(answered, index, wordsIn('en'), 'en');
          const others = answered.positions.filter(({ actor }) => actor !== 'article-voice');
          for (const { actor } of others.length > 0 ? others : answered.positions)
            expect(verdict).toContain(index.entity.get(actor)?.name.en);
        }
      }),
    );
  });
});

test('an article without issues has no grid', () => {
  const index = articleIndex({ ...article, issues: [] });
  expect([answeredIssues(index), gridOf(index)]).toEqual([[], []]);
});

test.each([
  ['supports', 'supports', 'agree'],
  ['opposes', 'opposes', 'agree'],
  ['supports', 'opposes', 'differ'],
  ['considers', 'supports', 'each'],
  ['considers', undefined, 'silent'],
] as const)('%s and %s: %s', (one, other, agreement) => {
  const [like] = article.positions;
  const [answered] = answeredIssues(articleIndex(article));
  if (!like || !answered) throw new Error('the seed holds nothing');
  const cell = (stance: typeof one | undefined) => ({
    answered,
    groups: stance === undefined ? [] : [[{ ...like, stance }] as const],
  });
  expect(agreementOn(cell(one), cell(other))).toBe(agreement);
  expect(agreementOn(cell(other), cell(one))).toBe(agreement);
});
