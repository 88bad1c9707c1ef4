import { describe, expect, test } from 'vitest';
import { namesSource } from '../../../src/annotation/phrases/namesSource.ts';

describe('a sentence says whose word it is', () => {
  test.each([
    'بحسب المقال، عارضت واشنطن مشروع القرار.',
    'عارضت واشنطن مشروع القرار، وفق المقال.',
    'في رواية المقال، تحارب القوات خصومها.',
    'قصفت القوات مواقع خصومها، كما ينقله المقال.',
    'على لسان الناطق، حسم المعركة قريب.',
    'ينسب المقال إلى واشنطن أنها عارضت المشروع.',
    'وهو في قولهم من يسيطر على النفط.',
  ])('%s', (sentence) => {
    expect(namesSource(sentence, 'ar')).toBe(true);
  });

  test.each([
    'According to the article, Washington opposed the draft.',
    'As the article tells it, the army is at war.',
    'By the article’s reading of the statement, Washington supports the army.',
  ])('%s', (sentence) => {
    expect(namesSource(sentence, 'en')).toBe(true);
  });

  test.each([
    ['عارضت واشنطن مشروع القرار.', 'ar'],
    ['يحسب خصومه أن الحرب انتهت.', 'ar'],
    // What the actor is said to hold does not say who says so.
    ['يرى ترامب أن الحرب قريبة.', 'ar'],
    ['وفقدت القوات مواقعها.', 'ar'],
    ['In other words, the war is near.', 'en'],
    ['الموقف كما كان.', 'ar'],
    ['Washington opposed the draft.', 'en'],
    ['It was as good as lost.', 'en'],
  ] as const)('but not in «%s»', (sentence, language) => {
    expect(namesSource(sentence, language)).toBe(false);
  });
});
