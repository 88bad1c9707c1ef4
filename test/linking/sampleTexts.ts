import { readdirSync, readFileSync } from 'node:fs';
import { structurePlainText } from '../../src/annotation/structure/structurePlainText.ts';
import type { Block } from '../../src/domain/block.ts';
import { nearlyIdenticalText } from '../../src/lab/links/nearlyIdenticalText.ts';
import { random } from '../../src/lab/links/random.ts';

/** A text with its blocks, for tests. */
export interface SampleText {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

const FOLDERS = ['../../seeds/', '../../src/lab/links/texts/'];

/** Every fixture: the seeds, the texts of the benchmark, a list of almost the same paragraphs, and odd ones. */
export const SAMPLE_TEXTS: readonly SampleText[] = [
  ...FOLDERS.flatMap((folder) =>
    readdirSync(new URL(folder, import.meta.url))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => sample(file, readFileSync(new URL(folder + file, import.meta.url), 'utf8'))),
  ),
  sample('nearly identical', nearlyIdenticalText(30, random(5))),
  sample('one word', 'كلمة'),
  sample(
    'the same paragraph thrice',
    'قال الوزير ذلك أمس في مؤتمر.\nقال الوزير ذلك أمس في مؤتمر.\nقال الوزير ذلك أمس في مؤتمر.',
  ),
  sample('no words', '* * *\n…؟!'),
  sample('vocalised', 'قَالَ الـرَّئِيسُ: «لَا حَلَّ إِلَّا بِالحِوَارِ».\nثُمَّ أَضَافَ أَنَّ ٱلبَابَ ﻻ ﻳﺰﺍﻝ مفتوحًا ٢٠١٩ 👋🏽.'),
];

/** A text whose every line is a paragraph. */
export function paragraphs(...lines: readonly string[]): SampleText {
  let start = 0;
  const blocks = lines.map((line, i): Block => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { id: `p${i + 1}`, kind: 'paragraph', span };
  });
  return { name: lines[0] ?? '', text: lines.join('\n'), blocks };
}

function sample(name: string, text: string): SampleText {
  return { name, text, blocks: structurePlainText(text) };
}
