import { expect, test } from 'vitest';
import { gazetteerMatches } from '../../../../src/annotation/tagging/features/gazetteerMatches.ts';
import { NAME_KIND, NAME_KINDS } from '../../../../src/annotation/tagging/lexicon/nameKind.ts';
import { tokenOf } from '../../../../src/annotation/tagging/tokens/taggerToken.ts';
import { smallLexicon } from '../smallLexicon.ts';

const lexicon = smallLexicon({
  لبنان: NAME_KIND.country,
  'الامم المتحده': NAME_KIND.organisation,
  'مجلس الامن الدولي': NAME_KIND.organisation,
  مجلس: NAME_KIND.organisationHead,
  القاهره: NAME_KIND.largePlace | NAME_KIND.organisation,
});

function codesOf(sentence: string, kind: number): readonly number[] {
  const tokens = sentence.split(' ').map((word) => tokenOf(word, lexicon));
  const { codes } = gazetteerMatches(tokens, lexicon);
  return tokens.map((_, at) => codes[at * NAME_KINDS + Math.log2(kind)] ?? -1);
}

// 1 + position (0 whole, 1 first, 2 inside, 3 last) + 4 without proclitics + 8 for three words or more.
test.each([
  ['a word', 'في لبنان اليوم', NAME_KIND.country, [0, 1, 0]],
  ['under a conjunction', 'مصر ولبنان', NAME_KIND.country, [0, 5]],
  ['in its own spelling', 'الأمم المتحدة', NAME_KIND.organisation, [2, 4]],
  ['a phrase under «لل»', 'تقرير للأمم المتحدة', NAME_KIND.organisation, [0, 6, 8]],
  ['only the beginning of a phrase', 'الأمم كلها', NAME_KIND.organisation, [0, 0]],
  ['a phrase of three', 'مجلس الأمن الدولي', NAME_KIND.organisation, [10, 11, 12]],
  ['its head alone, another kind', 'مجلس الأمن الدولي', NAME_KIND.organisationHead, [1, 0, 0]],
  ['two kinds of one word', 'بالقاهرة', NAME_KIND.largePlace, [5]],
])('%s: %s', (_, sentence, kind, codes) => {
  expect(codesOf(sentence, kind)).toEqual(codes);
});

test('the kinds are the bits of the codes', () => {
  const tokens = ['بالقاهرة', 'أمس'].map((word) => tokenOf(word, lexicon));
  expect([...gazetteerMatches(tokens, lexicon).kinds]).toEqual([
    NAME_KIND.largePlace | NAME_KIND.organisation,
    0,
  ]);
});
