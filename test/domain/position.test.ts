import { expect, test } from 'vitest';
import { isAscribed } from '../../src/domain/position.ts';

const cases: readonly [name: string, actor: string, attribution: readonly string[], expected: boolean][] = [
  ['the text speaks for itself', 'article', ['article'], false],
  ['the actor is quoted', 'white-house', ['article', 'white-house'], false],
  [
    'the actor is quoted by another who is quoted',
    'white-house',
    ['article', 'agency', 'white-house'],
    false,
  ],
  ['the text puts it in the mouth of the actor', 'trump', ['article'], true],
  ['experts put it in the mouth of the actor', 'trump', ['article', 'experts'], true],
  [
    'the actor stands in the chain, but others have the last word',
    'trump',
    ['article', 'trump', 'experts'],
    true,
  ],
  ['nobody says so', 'trump', [], true],
];

test.each(cases)('%s', (_name, actor, attribution, expected) => {
  expect(isAscribed({ actor, attribution })).toBe(expected);
});
