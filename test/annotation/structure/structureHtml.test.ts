import { describe, expect, test } from 'vitest';
import { structureHtml } from '../../../src/annotation/structure/structureHtml.ts';
import { shown } from './shown.ts';

function structured(html: string): readonly string[] {
  const found = structureHtml(html);
  return found ? shown(found) : ['none'];
}

const LONG =
  'واصلت القوات تقدمها نحو وسط العاصمة صباح اليوم، وسط هدوء حذر في الأحياء الشرقية منها، بحسب شهود من سكانها.';

const cases: readonly [name: string, html: string, expected: readonly string[]][] = [
  ['nothing', '', []],
  ['words without tags', 'قال حفتر', ['p1: قال حفتر']],
  ['paragraphs', '<p>الأولى.</p><p>الثانية.</p>', ['p1: الأولى.', 'p2: الثانية.']],
  ['headings', '<h1>عنوان</h1><p>نص</p><h2>فصل</h2>نص', ['h1: عنوان', 'p1: نص', 'h2: فصل', 'p2: نص']],
  ['the title of the page', '<title>عنوان</title><p>نص</p>', ['title: عنوان', 'p1: نص']],
  ['elements inside words', '<p>قال <b>حف</b>تر <a href="x">نعم</a></p>', ['p1: قال حفتر نعم']],
  ['white space', '<p>\n قال   حفتر\n</p>', ['p1: قال حفتر']],
  ['a line break', '<h2>فصل</h2><p>سطر<br>وسطر</p>', ['h1: فصل', 'p1: سطر/وسطر']],
  ['two line breaks', '<h2>فصل</h2>أولى<br><br>ثانية', ['h1: فصل', 'p1: أولى', 'p2: ثانية']],
  ['verse', '<h2>فصل</h2><pre>صدر\n   عجز</pre>', ['h1: فصل', 'p1: صدر/عجز']],
  ['a heading in bold only', `<p><b>مكالمة وحرب</b></p><p>${LONG}</p>`, ['h1: مكالمة وحرب', `p1: ${LONG}`]],
  [
    'a whole page',
    `<!DOCTYPE html><html><head><title>ع</title></head><body><p>نص</p></body></html>`,
    ['title: ع', 'p1: نص'],
  ],
  ['a page without its root', '<head><title>ع</title></head><body><p>نص</p></body>', ['title: ع', 'p1: نص']],
  ['a page without a body', '<html><title>ع</title><p>نص</p>', ['title: ع', 'p1: نص']],
  ['tags that never close', '<div><p>نص<b>غامق.<p>تابع', ['p1: نصغامق.', 'p2: تابع']],
  ['a script that never closes', '<p>نص</p><script>alert(1)', ['p1: نص']],
  ['words around a block', '<div>قبل.<p>داخل.</p>بعد.</div>', ['p1: قبل.', 'p2: داخل.', 'p3: بعد.']],
  ['a list', '<ul><li>واحد<li>اثنان</ul>', ['p1: • واحد', 'p2: • اثنان']],
  ['a numbered list', '<ol><li>واحد<li><p>اثنان</p></ol>', ['p1: 1. واحد', 'p2: 2. اثنان']],
  ['a table by its rows', '<table><tr><td>أ<td>ب.<tr><td>ج.</table>', ['p1: أ ب.', 'p2: ج.']],
  [
    'scripts, styles and the controls of a form',
    '<form><p>نص<script>alert(1)</script></p><style>a{}</style><button>س</button><input value="س"></form>',
    ['p1: نص'],
  ],
  [
    'hidden words',
    '<p>نص</p><p hidden>س</p><p style="display: none">س</p><p aria-hidden="true">س</p>',
    ['p1: نص'],
  ],
  [
    'attributes are no words',
    '<p title="س" onclick="alert(1)"><img alt="س" src=x onerror="alert(1)">نص</p>',
    ['p1: نص'],
  ],
  ['entities', '<p>أ &amp; ب &lt;script&gt;</p>', ['p1: أ & ب <script>']],
];

describe('structureHtml', () => {
  test.each(cases)('%s', (_name, html, expected) => {
    expect(structured(html)).toEqual(expected);
  });

  test('takes the article out of its page', () => {
    const article = Array.from({ length: 6 }, (_, n) => `<p>${LONG} (${n})</p>`).join('');
    const html = `<html dir="rtl"><head><title>مكالمة وحرب</title></head><body>
      <nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/s">رياضة</a></li></ul></nav>
      <div class="main"><article><h1>مكالمة وحرب</h1>${article}<h2>موقف جديد</h2><p>${LONG}</p></article></div>
      <div class="sidebar"><a href="/1">الأكثر قراءة</a></div><footer>جميع الحقوق محفوظة</footer></body></html>`;
    const blocks = structured(html);
    expect(blocks[0]).toBe('title: مكالمة وحرب');
    expect(blocks).toContain(`p1: ${LONG} (0)`);
    expect(blocks.filter((block) => /موقف جديد/.test(block))[0]).toMatch(/^h\d: /);
    expect(blocks.join(' ')).not.toMatch(/رياضة|الأكثر قراءة|الحقوق/);
  });

  test.each([
    ['as deep as browsers nest', `${'<div>'.repeat(500)}قال حفتر`, ['p1: قال حفتر']],
    ['deeper than any page', `${'<div>'.repeat(600)}قال حفتر`, ['none']],
    ['of more nodes than are searched', `${'<i></i>'.repeat(61_000)}قال حفتر`, ['p1: قال حفتر']],
  ])('a page %s', (_name, html, expected) => {
    expect(structured(html)).toEqual(expected);
  });
});
