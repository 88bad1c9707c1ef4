import { describe, expect, test } from 'vitest';
import type { EntityKind } from '../../../src/domain/entity.ts';
import { nameInSentence } from '../../../src/reading/words/nameInSentence.ts';

const names: readonly [kind: EntityKind, nominative: string, expected: string][] = [
  ['source', 'متابعون', 'متابعين'],
  ['source', 'خبراء ومراقبون', 'خبراء ومراقبين'],
  ['source', 'المراقبون', 'المراقبين'],
  ['source', 'خبراء عسكريون', 'خبراء عسكريين'],
  ['source', 'متابعون لا يسمّيهم المقال', 'متابعين لا يسمّيهم المقال'],
  ['source', 'مصادر دبلوماسية', 'مصادر دبلوماسية'],
  ['source', 'صوت المقال', 'صوت المقال'],
  ['group', 'المدنيون', 'المدنيين'],
  ['group', 'مقاتلون من سوريا', 'مقاتلين من سوريا'],
  ['person', 'زيدون', 'زيدون'],
  ['person', 'خليفة حفتر', 'خليفة حفتر'],
  ['state', 'الكاميرون', 'الكاميرون'],
  ['place', 'بنغازي', 'بنغازي'],
];

describe('a name after a preposition', () => {
  test.each(names)('of a %s: «%s»', (kind, ar, expected) => {
    expect(nameInSentence({ kind, name: { ar, en: 'x' } }, 'ar')).toBe(expected);
  });
});

test.each([
  ['source', 'Unnamed experts', 'unnamed experts'],
  ['organisation', 'White House', 'the White House'],
  ['organisation', 'Amnesty International', 'Amnesty International'],
  ['state', 'United States', 'the United States'],
  ['state', 'Germany', 'Germany'],
  ['person', 'Khalifa Haftar', 'Khalifa Haftar'],
] as const)('of a %s in English: “%s”', (kind, en, expected) => {
  expect(nameInSentence({ kind, name: { ar: 'س', en } }, 'en')).toBe(expected);
});
