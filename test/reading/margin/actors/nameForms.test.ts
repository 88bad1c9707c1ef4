import { expect, test } from 'vitest';
import { findNames } from '../../../../src/annotation/mentions/findNames.ts';
import { fold } from '../../../../src/arabic/fold.ts';
import { nameForms } from '../../../../src/reading/margin/actors/nameForms.ts';

const entity = {
  id: 'x',
  kind: 'group',
  name: { ar: 'اللجنة', en: 'X' },
  role: { ar: 'x', en: 'x' },
  aliases: [],
  references: [],
} as const;

const cases: readonly [
  name: string,
  text: string,
  names: readonly string[],
  expected: readonly (readonly [string, number])[],
][] = [
  ['none', 'لا شيء', ['حفتر'], []],
  [
    'the most used first',
    'الجيش وحفتر وحفتر',
    ['حفتر', 'الجيش'],
    [
      ['حفتر', 2],
      ['الجيش', 1],
    ],
  ],
  ['spellings as one, as it first stands', 'امريكا ثم أمريكا', ['أمريكا'], [['امريكا', 2]]],
  ['the article that «ل» took is given back', 'الجيش ثم للجيش', ['الجيش'], [['الجيش', 2]]],
  ['its lam too', 'للجنة', ['اللجنة'], [['اللجنة', 1]]],
  ['its article by the entity’s own name', 'للجنة', ['لجنة'], [['اللجنة', 1]]],
  ['a name that begins with «ل» after «ل»', 'ليبيا ولليبيا', ['ليبيا'], [['ليبيا', 2]]],
];

test.each(cases)('%s', (_name, text, names, expected) => {
  const spans = findNames(
    fold(text),
    names.map((form) => ({ entity: 'x', form })),
  ).map(({ span }) => span);
  expect(nameForms(text, spans, entity).map(({ form, count }) => [form, count])).toEqual(expected);
});
