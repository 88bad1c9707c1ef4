import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { structureMarkdown } from '../../../src/annotation/structure/structureMarkdown.ts';
import { isSpanOf, sliceOf } from '../../../src/domain/span.ts';
import { shown } from './shown.ts';

const cases: readonly [name: string, source: string, expected: readonly string[]][] = [
  ['nothing', '', []],
  ['paragraphs', 'الأولى.\n\nالثانية.', ['p1: الأولى.', 'p2: الثانية.']],
  ['headings', '# عنوان\n\nنص.\n\n## فصل\n\nنص.', ['h1: عنوان', 'p1: نص.', 'h2: فصل', 'p2: نص.']],
  ['an underlined heading', 'عنوان\n=====\n\nنص.', ['h1: عنوان', 'p1: نص.']],
  [
    'emphasis, code and links',
    'قال **حفتر** إن _الأمر_ [انتهى](http://a.b) `x`.',
    ['p1: قال حفتر إن الأمر انتهى x.'],
  ],
  ['a picture by its words', '![حفتر في طرابلس](a.png)', ['p1: حفتر في طرابلس']],
  ['line breaks inside', 'سطر\nوسطر  \nوثالث', ['p1: سطر/وسطر/وثالث']],
  ['a list', '- واحد\n- اثنان', ['p1: • واحد', 'p2: • اثنان']],
  ['a numbered list', '3. واحد\n4. اثنان', ['p1: 3. واحد', 'p2: 4. اثنان']],
  ['a list in a list', '1. واحد\n   - داخل\n2. اثنان', ['p1: 1. واحد', 'p2: • داخل', 'p3: 2. اثنان']],
  ['two paragraphs of an item', '- واحد\n\n  تابع', ['p1: • واحد', 'p2: تابع']],
  ['an empty item', '-\n\nنص', ['p1: نص']],
  ['a quotation', '> «لن نتراجع»\n> أبدا', ['p1: «لن نتراجع»/أبدا']],
  ['a rule', 'نص\n\n---\n\nنص', ['p1: نص', 'p2: نص']],
  ['code', '```\nسطر\n```', ['p1: سطر']],
  ['signs written with a backslash', '\\* ليس بندا', ['p1: * ليس بندا']],
  ['entities', 'أ &amp; ب', ['p1: أ & ب']],
  ['HTML in a line', 'قال <b>حفتر</b> نعم', ['p1: قال حفتر نعم']],
  ['HTML blocks', '<div>قال حفتر</div>\n\nنص', ['p1: قال حفتر', 'p2: نص']],
  ['scripts and comments', '<script>\nalert(1)\n</script>\n\n<!-- سر -->\n\nنص', ['p1: نص']],
  ['front matter', '---\ntitle: "مكالمة وحرب"\ndate: 2019\n---\nنص', ['title: مكالمة وحرب', 'p1: نص']],
  ['line ends of Windows', '# عنوان\r\n\r\nنص\r\nتابع', ['h1: عنوان', 'p1: نص/تابع']],
];

describe('structureMarkdown', () => {
  test.each(cases)('%s', (_name, source, expected) => {
    expect(shown(structureMarkdown(source))).toEqual(expected);
  });

  test('whatever the source, blocks are spans of the text, in order and apart', () => {
    const sign = fc.constantFrom(
      '# ',
      '- ',
      '1. ',
      '> ',
      '\n',
      '\n\n',
      '*',
      '`',
      '<b>',
      '[',
      '](',
      '---',
      '\t',
      'نص',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(sign, fc.string())), (signs) => {
        const { text, blocks } = structureMarkdown(signs.join(''));
        expect(blocks.every(({ span }) => isSpanOf(text, span))).toBe(true);
        expect(blocks.map(({ span }) => sliceOf(text, span)).join('\n\n')).toBe(text);
      }),
    );
  });
});
