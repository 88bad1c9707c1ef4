import { expect, test } from 'vitest';
import { documentFeatures } from '../../../../src/annotation/tagging/features/documentFeatures.ts';
import { LABELS, type Label } from '../../../../src/annotation/tagging/model/label.ts';
import { tokenOf } from '../../../../src/annotation/tagging/tokens/taggerToken.ts';
import { smallLexicon } from '../smallLexicon.ts';

const lexicon = smallLexicon({}, { قال: 20, حفتر: 2 });

/** The values of a text written as «word/LABEL», a bare word being outside names. */
function valuesOf(text: string): readonly (readonly number[])[] {
  const marked = text.split(' ').map((word) => word.split('/'));
  const labels = marked.map(([, label = 'O']) => LABELS.indexOf(label as Label));
  return documentFeatures({ tokens: marked.map(([word = '']) => tokenOf(word, lexicon)), labels });
}

const last = (text: string) => valuesOf(text).at(-1);

test.each([
  ['a word that comes once', 'وصل حفتر'],
  ['a common word', 'قال فلان قال'],
  ['a text of nothing else', 'حفتر'],
])('there is none for %s', (_, text) => {
  expect(last(text)).toEqual([]);
});

test.each([
  ['a person elsewhere, or a place', 'خليفة/B-PER حفتر/I-PER ثم حفتر', 'مدينة حفتر/B-LOC ثم ثم حفتر'],
  ['a person elsewhere, or no name', 'السيد حفتر/B-PER ثم حفتر', 'السيد حفتر ثم حفتر'],
  [
    'the end of a longer name, or its beginning',
    'خليفة/B-PER حفتر/I-PER ثم حفتر',
    'حفتر/B-PER خليفة/I-PER ثم حفتر',
  ],
  ['a longer name, or the name alone', 'خليفة/B-PER حفتر/I-PER ثم حفتر', 'خليفة حفتر/B-PER ثم حفتر'],
])('it tells apart %s', (_, one, other) => {
  expect(last(one)).not.toEqual([]);
  expect(last(one)).not.toEqual(last(other));
});

test('proclitics do not hide the word', () => {
  expect(last('السيد حفتر/B-PER ثم لحفتر')).toEqual(last('السيد حفتر/B-PER ثم حفتر'));
});

test('a token tells nothing of itself', () => {
  expect(last('ثم حفتر ثم حفتر')).toEqual(last('ثم حفتر ثم حفتر/B-PER'));
});

test('what is far away is another article', () => {
  const between = Array.from({ length: 601 }, (_, at) => `كلمة${at}`).join(' ');
  expect(last(`السيد حفتر/B-PER ${between} حفتر`)).toEqual([]);
});

test('the work is linear: a name that fills the text', () => {
  const values = valuesOf(new Array<string>(50_000).fill('حفتر/B-PER').join(' '));
  expect(values).toHaveLength(50_000);
  expect(values[25_000]).toEqual(values[26_000]);
});
