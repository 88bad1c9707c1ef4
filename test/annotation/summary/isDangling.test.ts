import { describe, expect, test } from 'vitest';
import { isDangling } from '../../../src/annotation/summary/isDangling.ts';
import { TokenReader } from '../../../src/annotation/tokens/tokenReader.ts';
import { fold } from '../../../src/arabic/fold.ts';

function dangles(sentence: string): boolean {
  const folded = fold(sentence);
  return isDangling(new TokenReader(sentence, folded).tokens(0, folded.text.length), () => false);
}

describe('a sentence that cannot stand alone', () => {
  test.each([
    ['a verb of saying without a speaker', 'وأضاف أن العمل بدأ.'],
    ['a pronoun', 'وهو ما نفته الوزارة.'],
    ['a connective', 'لذلك تأجل الاجتماع.'],
    ['what stands before, pointed at', 'وفي أعقاب ذلك ضاق الخناق على الأهالي.'],
    ['these developments', 'في غضون هذه التطورات واصل الجيش تقدمه.'],
    ['its consequence', 'فقد رأى أن الخطة متأخرة.'],
  ])('%s', (_, sentence) => {
    expect(dangles(sentence)).toBe(true);
  });

  test.each([
    ['a verb of saying with its speaker', 'وأضاف الوزير أن العمل بدأ.'],
    ['a time', 'وفي مساء الاثنين انتهى الاجتماع.'],
    ['a place', 'في المدينة القديمة بدأ العمل.'],
  ])('not: %s', (_, sentence) => {
    expect(dangles(sentence)).toBe(false);
  });
});
