import { expect, test } from 'vitest';
import { type Spelling, transliterate } from '../../../../src/lab/training/names/transliterate.ts';

test.each<[string, string, Spelling, string]>([
  ['a silent e and a double letter', 'Clinton', 'english', 'كلينتون'],
  ['either sound of g', 'Gerald', 'english', 'جيرالد'],
  ['«sch» and «ei»', 'Schneider', 'german', 'شنايدر'],
  ['w as f', 'Wagner', 'german', 'فاغنر'],
  ['«gi» and a double letter', 'Giovanni', 'italian', 'جوفاني'],
  ['j as kh', 'Jorge', 'spanish', 'خورخي'],
  ['letters with signs', 'Milošević', 'slavic', 'ميلوشيفيتش'],
  ['«ch» as sh', 'Chirac', 'french', 'شيراك'],
  ['a vowel at the start', 'Eriksson', 'nordic', 'ايريكسون'],
])('%s: %s', (_, name, spelling, expected) => {
  expect(transliterate(name, spelling)).toContain(expected);
});

test.each([
  ['letters that are not Latin', 'محمد'],
  ['two words', 'Da Silva'],
  ['too short', 'Li'],
  ['nothing', ''],
])('%s give nothing', (_, name) => {
  expect(transliterate(name, 'english')).toEqual([]);
});

test('the forms of one name are few and distinct', () => {
  const forms = transliterate('Alexandrageorge', 'english');
  expect(new Set(forms).size).toBe(forms.length);
  expect(forms.length).toBeLessThanOrEqual(6);
});
