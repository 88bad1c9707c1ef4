import { describe, expect, test } from 'vitest';
import type { Entity, EntityKind } from '../../../src/domain/entity.ts';
import { filterEntities } from '../../../src/reading/margin/filterEntities.ts';

const entity = (
  id: string,
  kind: EntityKind,
  ar: string,
  en: string,
  aliases: readonly string[] = [],
): Entity => ({
  id,
  kind,
  name: { ar, en },
  role: { ar, en },
  aliases,
  references: [],
});

const entities = [
  entity('haftar', 'person', 'خليفة حفتر', 'Khalifa Haftar', ['المشير']),
  entity('mismari', 'person', 'أحمد المسماري', 'Ahmed al-Mismari'),
  entity('libya', 'state', 'ليبيا', 'Libya'),
  entity('qatar', 'state', 'قطر', 'Qatar'),
];

const cases: readonly [
  name: string,
  query: string,
  kinds: readonly EntityKind[],
  expected: readonly string[],
][] = [
  ['nothing asked', '', [], ['haftar', 'mismari', 'libya', 'qatar']],
  ['spaces', '  ', [], ['haftar', 'mismari', 'libya', 'qatar']],
  ['a part of a name', 'حفت', [], ['haftar']],
  ['another spelling', 'احمد', [], ['mismari']],
  ['vocalised', 'قَطَر', [], ['qatar']],
  ['spaces around', ' ليبيا ', [], ['libya']],
  ['an alias', 'المشير', [], ['haftar']],
  ['in English, in any case', 'hAFTAR', [], ['haftar']],
  ['a kind', '', ['state'], ['libya', 'qatar']],
  ['two kinds', '', ['state', 'person'], ['haftar', 'mismari', 'libya', 'qatar']],
  ['a kind and a name', 'ي', ['state'], ['libya']],
  ['a name of another kind', 'حفتر', ['state'], []],
  ['no such name', 'سرت', [], []],
  ['signs of a pattern are letters like others', '.*', [], []],
];

describe('filterEntities', () => {
  test.each(cases)('%s', (_name, query, kinds, expected) => {
    expect(filterEntities(entities, query, new Set(kinds)).map(({ id }) => id)).toEqual(expected);
  });
});
