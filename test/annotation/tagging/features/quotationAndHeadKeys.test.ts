import { expect, test } from 'vitest';
import { gazetteerMatches } from '../../../../src/annotation/tagging/features/gazetteerMatches.ts';
import { quotationAndHeadKeys } from '../../../../src/annotation/tagging/features/quotationAndHeadKeys.ts';
import { NAME_KIND } from '../../../../src/annotation/tagging/lexicon/nameKind.ts';
import { tokenOf } from '../../../../src/annotation/tagging/tokens/taggerToken.ts';
import { smallLexicon } from '../smallLexicon.ts';

const lexicon = smallLexicon({ شركه: NAME_KIND.organisationHead, وزير: NAME_KIND.title });

function framesAt(sentence: string, word: string): readonly number[] {
  const written = sentence.split(' ');
  const tokens = written.map((one) => tokenOf(one, lexicon));
  return quotationAndHeadKeys(
    { tokens, matches: gazetteerMatches(tokens, lexicon), documentValues: [] },
    written.indexOf(word),
  );
}

test.each([
  ['a word in guillemets', 'قرأت رواية « زقاق المدق » أمس', 'زقاق', 4],
  ['the last word in straight quotes', 'قرأت رواية " زقاق المدق " أمس', 'المدق', 4],
  ['a word in brackets', 'فاز لاعب ( مصر ) بالسباق', 'مصر', 4],
  ['a word after the closing mark', 'قرأت رواية « زقاق المدق » أمس', 'أمس', 0],
  ['the mark itself', 'قرأت رواية « زقاق المدق » أمس', '«', 0],
  ['an opening mark that nothing closes', 'قرأت رواية ( زقاق المدق', 'زقاق', 0],
  ['a quotation too long for a title', '« أ ب ت ث ج ح خ د ذ ر »', 'ث', 0],
  ['a word after a head', 'أعلنت شركة المراعي الكبرى أرباحها', 'الكبرى', 4],
  ['a word past a comma', 'أعلنت شركة ، المراعي أرباحها', 'المراعي', 0],
  ['a word too far from its head', 'شركة أ ب ت ث ج', 'ج', 0],
])('%s', (_, sentence, word, count) => {
  expect(framesAt(sentence, word)).toHaveLength(count);
});

test.each([
  ['the word before the marks', 'رواية « المدق » .', 'صحيفة « المدق » .'],
  ['quotation marks and brackets', 'رواية « المدق » .', 'رواية ( المدق ) .'],
  ['the kind of head', 'قال وزير المدق', 'قال شركة المدق'],
])('it tells apart %s', (_, one, other) => {
  expect(framesAt(one, 'المدق')).not.toEqual(framesAt(other, 'المدق'));
});
