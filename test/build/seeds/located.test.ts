import { expect, test } from 'vitest';
import { formatFault, formatWarning } from '../../../src/build/seeds/located.ts';

const fault = {
  file: 'seeds/x.yaml',
  line: 3,
  column: 5,
  message: { ar: 'كيان غير معروف: x', en: 'unknown entity: x' },
};

test('a fault is told with its place, in both languages, each with what to do', () => {
  expect(formatFault({ ...fault, hint: { ar: 'عرّفه.', en: 'define it.' } })).toBe(
    'seeds/x.yaml:3:5\n  كيان غير معروف: x — عرّفه.\n  unknown entity: x — define it.',
  );
});

test('a fault without advice ends where it ends', () => {
  expect(formatFault(fault)).toBe('seeds/x.yaml:3:5\n  كيان غير معروف: x\n  unknown entity: x');
});

test('a warning says that it is one, in each language', () => {
  expect(formatWarning(fault)).toBe(
    'seeds/x.yaml:3:5\n  تنبيه: كيان غير معروف: x\n  warning: unknown entity: x',
  );
});
