import { expect, test } from 'vitest';
import { positionEntries } from '../../../../src/reading/margin/positions/positionEntries.ts';
import { seedArticle } from '../../../seedArticle.ts';

test('same actor, issue, stance and standing are one entry; no position is lost or told twice', async () => {
  const { positions } = await seedArticle();
  const entries = positionEntries(positions);
  expect(entries.flat().toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
    positions.toSorted((a, b) => a.id.localeCompare(b.id)),
  );
  const keys = entries.map(([{ id, actor, issue, stance, attribution }]) =>
    issue === undefined ? id : [actor, issue, stance, attribution.at(-1) === actor].join(),
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(entries.some((group) => group.length > 1)).toBe(true);
});

test('positions without an issue stand by themselves', async () => {
  const positions = (await seedArticle()).positions.map(({ issue: _issue, ...rest }) => rest);
  expect(positionEntries(positions)).toHaveLength(positions.length);
});
