import { expect, test } from 'vitest';
import { mayBeFiniteVerb } from '../../../src/annotation/lexicons/verbShape.ts';

test.each(['يسيطر', 'وسيعلن', 'واصل', 'اعلنت', 'تراجع', 'سماها', 'وسحق', 'كان', 'ليس', 'منحوا'])(
  '«%s» may be a verb',
  (word) => {
    expect(mayBeFiniteVerb(word)).toBe(true);
  },
);

test.each(['مشروع', 'قرار', 'بريطاني', 'البيان', 'للجيش', 'قائد', 'مدينة', 'تداعيات', 'على', 'ذلك'])(
  '«%s» is none',
  (word) => {
    expect(mayBeFiniteVerb(word)).toBe(false);
  },
);

test('what follows a preposition is none', () => {
  expect(mayBeFiniteVerb('تأمين', 'على')).toBe(false);
  expect(mayBeFiniteVerb('تأمين')).toBe(true);
});
