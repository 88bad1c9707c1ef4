import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { structurePlainText } from '../../../src/annotation/structure/structurePlainText.ts';
import { sliceOf } from '../../../src/domain/span.ts';

/** Blocks as `kind: words`, with the lines of a block joined by `/`. */
function outline(text: string): readonly string[] {
  return structurePlainText(text).map(
    ({ id, span }) => `${id}: ${sliceOf(text, span).replace(/\s*[\r\n\u2028\u2029]+\s*/g, '/')}`,
  );
}

const LONG = 'واصلت القوات تقدمها نحو وسط العاصمة صباح اليوم وسط هدوء حذر في الأحياء الشرقية منها.';

const cases: readonly [name: string, text: string, expected: readonly string[]][] = [
  ['an empty text', '', []],
  ['white space alone', ' \n\t\r\n ', []],
  ['one line without a full stop', 'خبر عاجل', ['p1: خبر عاجل']],
  ['a paragraph a line', `${LONG}\n${LONG}`, [`p1: ${LONG}`, `p2: ${LONG}`]],
  ['empty lines between', `${LONG}\n\n${LONG}`, [`p1: ${LONG}`, `p2: ${LONG}`]],
  ['white space around lines', `  ${LONG}  \n\n\t${LONG}`, [`p1: ${LONG}`, `p2: ${LONG}`]],
  ['line ends of Windows', `${LONG}\r\n${LONG}\r\n`, [`p1: ${LONG}`, `p2: ${LONG}`]],
  ['line ends of old Macs', `${LONG}\r${LONG}`, [`p1: ${LONG}`, `p2: ${LONG}`]],
  ['the separators of Unicode', `${LONG}\u2029${LONG}`, [`p1: ${LONG}`, `p2: ${LONG}`]],
  [
    'a stray break inside a sentence',
    'وقال إن الطريق مفتوح أمام القوات لدخول المدينة وحكمها حكما مؤقتا في انتظار\nاجراء الانتخابات التشريعية والرئاسية في البلاد.',
    [
      'p1: وقال إن الطريق مفتوح أمام القوات لدخول المدينة وحكمها حكما مؤقتا في انتظار/اجراء الانتخابات التشريعية والرئاسية في البلاد.',
    ],
  ],
  ['a break after a comma', `قال الناطق،\n${LONG}`, [`p1: قال الناطق،/${LONG}`]],
  [
    'a heading between paragraphs',
    `${LONG}\nحسم المعركة وشيك\n${LONG}`,
    [`p1: ${LONG}`, 'h1: حسم المعركة وشيك', `p2: ${LONG}`],
  ],
  ['a title above', `مكالمة وحرب\n\n${LONG}`, ['h1: مكالمة وحرب', `p1: ${LONG}`]],
  ['a heading with a number', `أولا الموقف الأمريكي\n${LONG}`, ['h1: أولا الموقف الأمريكي', `p1: ${LONG}`]],
  ['a Markdown heading', `# عنوان\n${LONG}`, ['h1: # عنوان', `p1: ${LONG}`]],
  [
    'a line that announces with a colon is no heading',
    `وجاء في البيان:\n${LONG}`,
    ['p1: وجاء في البيان:', `p2: ${LONG}`],
  ],
  ['a short sentence is no heading', `انتهى الاجتماع.\n${LONG}`, ['p1: انتهى الاجتماع.', `p2: ${LONG}`]],
  ['a short question is no heading', `من المستفيد؟\n${LONG}`, ['p1: من المستفيد؟', `p2: ${LONG}`]],
  ['a short line at the end is no heading', `${LONG}\nوكالات`, [`p1: ${LONG}`, 'p2: وكالات']],
  [
    'items of a list',
    `${LONG}\n- وقف النار\n- سحب القوات\n- فتح المعابر`,
    [`p1: ${LONG}`, 'p2: - وقف النار', 'p3: - سحب القوات', 'p4: - فتح المعابر'],
  ],
  ['numbered items', '١- وقف النار\n٢- سحب القوات', ['p1: ١- وقف النار', 'p2: ٢- سحب القوات']],
  [
    'short talk makes no headings',
    'قلت متى تعود؟\nقال غدا.\nقلت إلى أين؟\nقال إلى البيت.',
    ['p1: قلت متى تعود؟', 'p2: قال غدا.', 'p3: قلت إلى أين؟', 'p4: قال إلى البيت.'],
  ],
  [
    'lines wrapped by hand are joined',
    [
      'واصلت القوات تقدمها نحو وسط العاصمة صباح اليوم. وقال',
      'ناطق باسمها إن القتال سينتهي قريبا جدا وإن المدنيين',
      'في أمان تام داخل بيوتهم وإن الطرق سالكة إلى المطار.',
      'ولم يرد تعليق من الطرف الآخر.',
      '',
      'وفي المساء عاد الهدوء إلى الأحياء الشرقية من المدينة',
      'كلها بحسب السكان.',
    ].join('\n'),
    [
      'p1: واصلت القوات تقدمها نحو وسط العاصمة صباح اليوم. وقال/ناطق باسمها إن القتال سينتهي قريبا جدا وإن المدنيين/في أمان تام داخل بيوتهم وإن الطرق سالكة إلى المطار./ولم يرد تعليق من الطرف الآخر.',
      'p2: وفي المساء عاد الهدوء إلى الأحياء الشرقية من المدينة/كلها بحسب السكان.',
    ],
  ],
  ['a quotation that ends the line', `«لن نتراجع.»\n${LONG}`, ['p1: «لن نتراجع.»', `p2: ${LONG}`]],
];

describe('structurePlainText', () => {
  test.each(cases)('%s', (_name, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  test('the seed has eight paragraphs and one heading, and its stray break ends no paragraph', () => {
    const text = readFileSync('seeds/tripoli-2019.txt', 'utf8');
    const blocks = structurePlainText(text);
    expect(blocks.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 'h1', 'p5', 'p6', 'p7', 'p8']);
    const words = (id: string) =>
      blocks.filter((block) => block.id === id).map(({ span }) => sliceOf(text, span))[0];
    expect(words('h1')).toBe('حسم المعركة اصبح وشيكا');
    expect(words('p7')).toContain('في انتظار\nاجراء الانتخابات');
  });

  test('whatever the text, blocks hold all of its words, in order and apart, without white space around', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('', ' ', LONG, 'عنوان قصير', '- بند', '# عنوان', 'قال:', '١- بند', '\r', '\u2028'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const blocks = structurePlainText(text);
        let end = 0;
        for (const { span } of blocks) {
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          expect(sliceOf(text, span).trim()).toBe(sliceOf(text, span));
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
        expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
      }),
    );
  });
});
