import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadModel } from '../../../src/annotation/tagging/model/loadModel.ts';
import { tagSentences } from '../../../src/annotation/tagging/tagSentences.ts';

const bytes = readFileSync(new URL('../../../public/models/names.bin', import.meta.url));
const model = loadModel(bytes);

/** The names of a text of sentences, as «words/CLASS». */
function namesOf(...sentences: readonly string[]): readonly string[] {
  const tokens = sentences.map((sentence) => sentence.split(' '));
  const names: string[] = [];
  tagSentences(model, tokens).forEach((tags, at) => {
    tags.forEach(({ label }, place) => {
      const word = tokens[at]?.[place] ?? '';
      if (label.startsWith('B-')) names.push(`${word}/${label.slice(2)}`);
      else if (label !== 'O') names.push((names.pop() ?? '').replace('/', ` ${word}/`));
    });
  });
  return names;
}

test.each([
  ['a place and a person', 'وصل وزير الخارجية سامح شكري إلى باريس أمس .', ['سامح شكري/PER', 'باريس/LOC']],
  ['a body', 'عقد مجلس الأمن جلسة طارئة حول السودان .', ['مجلس الأمن/ORG', 'السودان/LOC']],
  ['under proclitics', 'اجتمع الوفد بالقاهرة مع ممثل للأمم المتحدة .', ['بالقاهرة/LOC', 'للأمم المتحدة/ORG']],
  ['no name at all', 'ارتفعت الأسعار كثيرا في العام الماضي .', []],
])('%s', (_, sentence, names) => {
  expect(namesOf(sentence)).toEqual(names);
});

test('confidences are chances', () => {
  const [tags = []] = tagSentences(model, ['وصل الرئيس الفرنسي إلى بيروت'.split(' ')]);
  expect(tags).toHaveLength(5);
  for (const { confidence } of tags) {
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});

test.each([
  ['no sentence', []],
  ['an empty sentence', [[]]],
  ['an empty token', [['']]],
  ['a token of marks alone', [['\u200f', '\ud800', '😀']]],
])('odd input gives a tag a token: %s', (_, sentences) => {
  expect(tagSentences(model, sentences).map((tags) => tags.length)).toEqual(
    sentences.map((one) => one.length),
  );
});

test('it is at most 1.5 MB compressed', () => {
  expect(gzipSync(bytes).length).toBeLessThanOrEqual(1_500_000);
});
