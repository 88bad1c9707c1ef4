import { expect, test } from 'vitest';
import type { AnnotationResources } from '../../../src/annotation/annotate.ts';
import { annotate } from '../../../src/annotation/annotate.ts';
import type { Agreement } from '../../../src/domain/entity.ts';

/** Sees one person, of this name, wherever it stands. */
const NAME = ['سلمى', 'ناصر'];
const tag: AnnotationResources['tag'] = (sentences) =>
  sentences.map((sentence) =>
    sentence.map((token, at) => {
      const opens = token === NAME[0] && sentence[at + 1] === NAME[1];
      const goesOn = token === NAME[1] && sentence[at - 1] === NAME[0];
      return { label: opens ? 'B-PER' : goesOn ? 'I-PER' : 'O', confidence: 0.95 } as const;
    }),
  );

test.each<[text: string, name: string, expected: Agreement | undefined]>([
  ['وصلت الوزيرة سلمى ناصر إلى المدينة.', 'سلمى ناصر', 'feminine'],
  ['وصلت رئيسة الوزراء سلمى ناصر إلى المدينة.', 'سلمى ناصر', 'feminine'],
  ['وصل الوزير سلمى ناصر إلى المدينة.', 'سلمى ناصر', undefined],
  ['وصل عمدة المدينة سلمى ناصر إلى البلدة.', 'سلمى ناصر', undefined],
  ['قالت سلمى ناصر إن الخطة جاهزة.', 'سلمى ناصر', 'feminine'],
  ['قال سلمى ناصر إن الخطة جاهزة.', 'سلمى ناصر', undefined],
  ['زار الوفد سلمى ناصر أمس.', 'سلمى ناصر', undefined],
  ['يرى خبراء ومراقبون أن الوقت ضيق.', 'خبراء ومراقبون', 'plural'],
  ['أكدت مصادر دبلوماسية أن الوقت ضيق.', 'مصادر دبلوماسية', 'non-human-plural'],
  ['أعلنت هيئة الموانئ أن العمل بدأ.', 'هيئة الموانئ', 'feminine'],
  ['رفض مجلس المدينة المقترح.', 'مجلس المدينة', undefined],
  ['أعلنت فرنسا أن العمل بدأ.', 'فرنسا', 'feminine'],
  ['أعلن لبنان أن العمل بدأ.', 'لبنان', undefined],
])('%s', (text, name, expected) => {
  const { entities } = annotate('test', text, { tag, known: [] });
  const entity = entities.find((candidate) => candidate.name.ar === name);
  expect(entity?.name.ar).toBe(name);
  expect(entity?.agreement).toBe(expected);
});
