import { describe, expect, test } from 'vitest';
import { verbReadings } from '../../../src/annotation/lexicons/verbReadings.ts';
import { foldText } from '../../../src/arabic/fold.ts';

describe('forms of reporting verbs', () => {
  test.each([
    ['قالت', 'قال', 'past'],
    ['قالوا', 'قال', 'past'],
    ['يقولون', 'قال', 'present'],
    ['دعت', 'دعا', 'past'],
    ['دعوا', 'دعا', 'past'],
    ['يدعون', 'ادعى', 'present'],
    ['تنفي', 'نفى', 'present'],
    ['رأت', 'رأى', 'past'],
    ['ورجّحت', 'رجّح', 'past'],
    ['وسيعلن', 'أعلن', 'present'],
    ['سماها', 'سمّى', 'past'],
    ['ووصفه', 'وصف', 'past'],
    ['مؤكدةً', 'أكد', 'participle'],
    ['داعين', 'دعا', 'participle'],
  ])('%s is of %s', (form, past, tense) => {
    const readings = verbReadings(foldText(form), form).map(
      ({ form: found }) => `${found.verb.past} ${found.tense}`,
    );
    expect(readings).toContain(`${past} ${tense}`);
  });

  test.each(['رأي', 'بين', 'قادم', 'سيارة', 'وليد', ''])('«%s» is of none', (word) => {
    expect(verbReadings(foldText(word), word)).toEqual([]);
  });
});
