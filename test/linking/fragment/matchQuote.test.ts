import { describe, expect, it } from 'vitest';
import { matchQuote, type Quote, quoteMatches } from '../../../src/linking/fragment/matchQuote.ts';

const TEXT = 'قال ترامب إنه يدعم حفتر. ثم قال ترامب إن الاتصال كان وديًّا، وأضاف البيان أن المكالمة طويلة.';

describe('matchQuote', () => {
  const cases: readonly (readonly [string, Quote, string | undefined])[] = [
    ['the same words', { exact: 'يدعم حفتر' }, 'يدعم حفتر'],
    ['other spelling', { exact: 'الإتصال كان وديا' }, 'الاتصال كان وديًّا'],
    ['letters wrong', { exact: 'المكلمة طويله' }, 'المكالمة طويلة'],
    ['nothing alike', { exact: 'صفر درجات مئوية' }, undefined],
    ['nothing', { exact: ' ' }, undefined],
  ];
  it.each(cases)('finds %s', (_, quote, words) => {
    const found = matchQuote(TEXT, quote);
    expect(found && TEXT.slice(found.start, found.end)).toBe(words);
  });

  it.each([
    ['the first by default', { exact: 'ترامب' }, TEXT.indexOf('ترامب')],
    ['by what stands before', { exact: 'ترامب', prefix: 'ثم قال ' }, TEXT.lastIndexOf('ترامب')],
    ['by what stands after', { exact: 'ترامب', suffix: ' إن الاتصال' }, TEXT.lastIndexOf('ترامب')],
    ['by where it stood', { exact: 'ترامب', hint: 40 }, TEXT.lastIndexOf('ترامب')],
  ] as const)('chooses among equal words %s', (_, quote, start) => {
    expect(matchQuote(TEXT, quote)?.start).toBe(start);
    expect(quoteMatches(TEXT, quote)).toHaveLength(2);
  });

  it('scores 1 only what is all there', () => {
    expect(matchQuote(TEXT, { exact: 'يدعم حفتر', prefix: 'إنه ', suffix: '. ثم' })?.score).toBe(1);
    expect(matchQuote(TEXT, { exact: 'يدعم حفتر', prefix: 'أنا ' })?.score).toBeLessThan(1);
    expect(matchQuote(TEXT, { exact: 'يدعم حفتار' })?.score).toBeLessThan(1);
  });
});
