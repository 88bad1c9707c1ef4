import { expect, test } from 'vitest';
import { agreementOf } from '../../../src/annotation/entities/agreementOf.ts';
import { STATES } from '../../../src/annotation/entities/stateEntities.ts';
import type { Agreement, EntityKind } from '../../../src/domain/entity.ts';

test.each<[name: string, kind: EntityKind, expected: Agreement | undefined]>([
  ['فرنسا', 'state', 'feminine'],
  ['قطر', 'state', 'feminine'],
  ['العراق', 'state', undefined],
  ['لبنان', 'state', undefined],
  ['جنوب السودان', 'state', undefined],
  ['جنوب أفريقيا', 'state', 'feminine'],
  ['موسكو', 'place', 'feminine'],
  ['الجنوب الليبي', 'place', undefined],
  ['ميناء الزويتينة', 'place', undefined],
  ['وزارة الخارجية', 'organisation', 'feminine'],
  ['القيادة العامة', 'organisation', 'feminine'],
  ['حماس', 'organisation', 'feminine'],
  ['مجلس النواب', 'organisation', undefined],
  ['البنتاغون', 'organisation', undefined],
  ['الكرملين', 'organisation', undefined],
  ['التلفزيون الرسمي', 'organisation', undefined],
  ['أمازون', 'organisation', undefined],
  ['الحوثيون', 'organisation', 'plural'],
  ['قوات حفتر', 'organisation', 'non-human-plural'],
  ['الأمم المتحدة', 'organisation', 'feminine'],
  ['خبراء ومراقبون', 'source', 'plural'],
  ['المتابعين', 'source', 'plural'],
  ['مسؤولو الوزارة', 'source', 'plural'],
  ['قادة عسكريون', 'source', 'plural'],
  ['مصادر دبلوماسية', 'source', 'non-human-plural'],
  ['الأمين العام', 'source', undefined],
  ['وزيرة الدفاع', 'source', 'feminine'],
  ['عمدة المدينة', 'source', undefined],
  ['المجموعات المسلحة', 'group', 'non-human-plural'],
  ['الفصائل', 'group', 'non-human-plural'],
  ['النازحون', 'group', 'plural'],
  ['المرتزقة', 'group', 'plural'],
  ['الحرب على الإرهاب', 'event', 'feminine'],
  ['أزمة الحدود', 'event', 'feminine'],
  ['مشروع قرار', 'event', undefined],
  ['قانون الانتخابات', 'event', undefined],
  ['خليفة حفتر', 'person', undefined],
])('%s, a %s', (name, kind, expected) => {
  expect(agreementOf({ kind, name: { ar: name, en: name } })).toBe(expected);
});

test('the states of the world are feminine but for the eight that Arabic treats as masculine', () => {
  const masculine = STATES.filter(({ agreement }) => agreement !== 'feminine').map(({ id }) => id);
  expect(masculine).toEqual([
    'iraq',
    'jordan',
    'lebanon',
    'morocco',
    'somalia',
    'south-sudan',
    'sudan',
    'yemen',
  ]);
});
