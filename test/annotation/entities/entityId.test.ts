import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entityId } from '../../../src/annotation/entities/entityId.ts';

test.each([
  ['محمد علي', 'mhmd-aly'],
  ['«حزب الله»', 'hzb-allh'],
  ['NATO 2', 'nato-2'],
  ['…', 'entity'],
])('«%s» is %s', (name, id) => {
  expect(entityId(name, new Set())).toBe(id);
});

test('a taken id is numbered', () => {
  expect(entityId('علي', new Set(['aly', 'aly-2']))).toBe('aly-3');
});

test('every id is fit for a link and for an annotation', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(entityId(name, new Set())).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }),
  );
});
