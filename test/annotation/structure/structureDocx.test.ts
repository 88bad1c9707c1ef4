import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { structureDocx } from '../../../src/annotation/structure/structureDocx.ts';
import { docx, item, paragraph as p } from './docxFile.ts';
import { shown } from './shown.ts';

const LONG = 'واصلت القوات تقدمها نحو وسط العاصمة صباح اليوم وسط هدوء حذر في الأحياء الشرقية منها.';

const cases: readonly [name: string, body: string, expected: readonly string[]][] = [
  ['nothing', '', []],
  ['paragraphs', p('الأولى.') + p('') + p('الثانية.'), ['p1: الأولى.', 'p2: الثانية.']],
  [
    'title and heading by style',
    p('عنوان', 'a3') + p('نص') + p('فصل', '1'),
    ['h1: عنوان', 'p1: نص', 'h2: فصل'],
  ],
  ['headings without styles', p('مكالمة وحرب') + p(LONG), ['h1: مكالمة وحرب', `p1: ${LONG}`]],
  [
    'a word in several runs',
    '<w:p><w:r><w:t>حف</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>تر</w:t></w:r></w:p>',
    ['p1: حفتر'],
  ],
  [
    'breaks and tabs',
    '<w:p><w:r><w:t>أ</w:t><w:tab/><w:t>ب</w:t><w:br/><w:t>ج</w:t></w:r></w:p>',
    ['p1: أ ب/ج'],
  ],
  ['items', item('بند', 1) + item('آخر', 1), ['p1: • بند', 'p2: • آخر']],
  ['numbered items', item('بند', 2) + item('آخر', 2), ['p1: 1. بند', 'p2: 2. آخر']],
  [
    'words deleted and put in',
    '<w:p><w:del><w:r><w:delText>قديم</w:delText></w:r></w:del><w:ins><w:r><w:t>جديد</w:t></w:r></w:ins></w:p>',
    ['p1: جديد'],
  ],
  [
    'codes of fields',
    '<w:p><w:r><w:instrText>HYPERLINK</w:instrText></w:r><w:r><w:t>رابط</w:t></w:r></w:p>',
    ['p1: رابط'],
  ],
  ['entities', p('أ &amp; ب &#x627; &#1575; &lt;script&gt;'), ['p1: أ & ب ا ا <script>']],
  [
    'a table by its cells',
    `<w:tbl><w:tr><w:tc>${p('الأولى.')}</w:tc><w:tc>${p('الثانية.')}</w:tc></w:tr></w:tbl>`,
    ['p1: الأولى.', 'p2: الثانية.'],
  ],
];

describe('structureDocx', () => {
  test.each(cases)('%s', async (_name, body, expected) => {
    expect(shown(await structureDocx(docx(body)))).toEqual(expected);
  });

  test('a file without styles is read', async () => {
    expect(shown(await structureDocx(docx(p('نص'), {})))).toEqual(['p1: نص']);
  });

  test.each<[string, Uint8Array]>([
    ['no bytes', new Uint8Array()],
    ['a text', strToU8('قال حفتر')],
    ['a packed file of something else', zipSync({ 'a.txt': strToU8('قال') })],
    ['half of a file', docx(p(LONG.repeat(50))).subarray(0, 300)],
    ['millions of empty paragraphs', docx('<w:p/>'.repeat(1_100_000))],
    ['what unpacks to a hundred times its size and more than is read', docx(p(' '.repeat(17_000_000)))],
  ])('%s is refused', async (_name, bytes) => {
    await expect(structureDocx(bytes)).rejects.toThrow();
  });

  test('whatever is damaged, it is read or refused', async () => {
    const whole = docx(p('قال حفتر', '1') + p(LONG));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = whole.slice();
        damaged[at] = byte;
        const read = await structureDocx(damaged).catch((error: unknown) => error);
        expect(read instanceof Error || typeof (read as { text: string }).text === 'string').toBe(true);
      }),
    );
  });
});
