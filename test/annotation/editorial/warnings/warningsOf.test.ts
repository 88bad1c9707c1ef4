import { describe, expect, test } from 'vitest';
import { compileArticle } from '../../../../src/annotation/editorial/compileArticle.ts';
import { warningMessages } from '../../../../src/annotation/editorial/warnings/warningMessages.ts';
import { sampleAnnotation, sampleLibrary, samplePosition } from '../sample.ts';

type Change = Readonly<Record<string, unknown>>;

const TEXT = [
  'ورجحت المصادر التوفق حول اصدار بيان ينص على هدنة، ويرى حفتر ان الاتصال كان بمثابة اقرار من ترامب بدوره.',
  'واصل الجيش مهاجمة المجموعات المسلحة، وعارض ترامب مشروع قرار بريطاني ألماني، واتهم حفتر ترامب بالكذب.',
].join('\n');

const SECTION = {
  id: 's1',
  title: { ar: 'قسم', en: 'Section' },
  blocks: ['p1', 'p2'],
  summary: [{ ar: 'جملة.', en: 'Sentence.', basis: ['p1'] }],
};
const QUESTION = { id: 'call', question: { ar: 'ماذا تعني المكالمة؟', en: 'What does the call mean?' } };

/** A faultless position of Haftar's, the nth, with the parts of `change` in place of its own. */
const position = (n: number, change: Change) =>
  samplePosition({
    id: `c${n}`,
    actor: 'khalifa-haftar',
    stance: 'considers',
    attribution: ['article-voice', 'khalifa-haftar'],
    ...change,
  });

/** The warnings of an annotation with these positions, as `path: message`. */
function warningsFor(positions: readonly Change[], issue: Change = QUESTION): readonly string[] {
  const annotation = sampleAnnotation({
    names: { 'donald-trump': ['ترامب'], 'khalifa-haftar': ['حفتر'] },
    sections: [SECTION],
    issues: [issue],
    positions: positions.map((change, n) => position(n, change)),
  });
  const { warnings, faults } = compileArticle('sample', TEXT, annotation, sampleLibrary());
  if (!warnings) throw new Error(JSON.stringify(faults));
  return warnings.map(({ path, message }) => `${path.join('.')}: ${message.en}`);
}

/** Whose word the position of another is: ascribed by the article. */
const ascribed = (ar: string, en: string): Change => ({
  actor: 'donald-trump',
  attribution: ['article-voice'],
  quote: 'وعارض ترامب مشروع قرار بريطاني ألماني',
  gist: { ar, en },
});
const charge = { stance: 'accuses', quote: 'واتهم حفتر ترامب بالكذب', target: 'donald-trump' };
const CALL = 'ويرى حفتر ان الاتصال كان بمثابة اقرار من ترامب بدوره';

const cases: readonly [warning: keyof typeof warningMessages, positions: readonly Change[], string[]][] = [
  [
    'verbless',
    [{ quote: 'مشروع قرار بريطاني ألماني' }],
    ['positions.0.quote: a quote without a verb: «مشروع قرار بريطاني ألماني»'],
  ],
  ['verbless', [{ quote: 'واصل الجيش مهاجمة المجموعات المسلحة' }], []],
  ['verbless', [{ quote: 'مهاجمة المجموعات المسلحة' }], []],
  ['verbless', [{ quote: 'مشروع قرار بريطاني ألماني', provenance: 'automatic' }], []],
  [
    'cut',
    [{ quote: CALL }, { quote: 'اقرار من ترامب بدوره' }],
    ['positions.1.quote: the quote has lost «بمثابة», which the quote of c0 has'],
  ],
  [
    'cut',
    [
      { quote: 'اصدار بيان ينص على هدنة' },
      { quote: 'ورجحت المصادر التوفق حول اصدار بيان ينص على هدنة', stance: 'predicts' },
    ],
    ['positions.0.quote: the quote has lost «ورجحت», which the quote of c1 has'],
  ],
  [
    'cut',
    [
      { quote: 'مهاجمة المجموعات المسلحة', stance: 'fights' },
      { quote: 'واصل الجيش مهاجمة المجموعات المسلحة', stance: 'fights', attribution: ['khalifa-haftar'] },
    ],
    ['positions.0.quote: the quote has lost «واصل», which the quote of c1 has'],
  ],
  ['cut', [{ quote: CALL }, { quote: CALL }], []],
  ['cut', [{ quote: CALL }, { quote: 'كان بمثابة اقرار من ترامب بدوره' }], []],
  [
    'cut',
    [
      { quote: CALL },
      { quote: 'اقرار من ترامب بدوره', actor: 'army', stance: 'states', attribution: ['army'] },
    ],
    [],
  ],
  [
    'unsourced',
    [ascribed('عارض ترامب مشروع القرار.', 'Trump opposed the draft.')],
    [
      'positions.0.gist.ar: others ascribe this position, and its sentence does not say who',
      'positions.0.gist.en: others ascribe this position, and its sentence does not say who',
    ],
  ],
  [
    'unsourced',
    [ascribed('بحسب المقال، عارض ترامب مشروع القرار.', 'According to the article, Trump opposed the draft.')],
    [],
  ],
  ['unproven', [charge], ['positions.0.manner: a charge without a note, and not marked as unproven']],
  ['unproven', [{ ...charge, manner: 'alleged' }], []],
  ['unproven', [{ ...charge, note: { ar: 'لم يثبت.', en: 'It is unproven.' } }], []],
];

describe('an editor is warned of', () => {
  test.each(cases)('%s, %j', (_warning, positions, expected) => {
    expect(warningsFor(positions.map((change) => ({ quote: CALL, ...change })))).toEqual(expected);
  });

  test('noQuestion: an issue of an edited position that is a topic, in each language', () => {
    const topic = { id: 'call', question: { ar: 'المكالمة', en: 'The call' } };
    expect(warningsFor([{ quote: CALL }], topic)).toEqual([
      'issues.0.question.ar: an issue that is no question: المكالمة',
      'issues.0.question.en: an issue that is no question: The call',
    ]);
    expect(warningsFor([{ quote: CALL }], QUESTION)).toEqual([]);
    expect(warningsFor([{ quote: CALL, provenance: 'automatic' }], topic)).toEqual([]);
  });

  test('everything that there is a warning of is tried above', () => {
    const tried = new Set<string>([...cases.map(([warning]) => warning), 'noQuestion']);
    expect(Object.keys(warningMessages).filter((warning) => !tried.has(warning))).toEqual([]);
  });
});
