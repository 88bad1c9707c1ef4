import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { EditorialAnnotation } from '../../../src/annotation/editorial/editorialAnnotation.ts';
import { readYaml } from '../../../src/build/seeds/yamlDocument.ts';

const schema = v.strictObject({
  title: v.string(),
  kind: v.optional(v.picklist(['a', 'b'])),
  date: v.optional(v.pipe(v.string(), v.regex(/^\d{4}$/, '2019'))),
  names: v.optional(
    v.array(
      v.union([
        v.pipe(v.string(), v.nonEmpty()),
        v.strictObject({ text: v.string(), in: v.optional(v.string()) }),
      ]),
    ),
  ),
  people: v.optional(v.record(v.string(), v.strictObject({ age: v.number() }))),
});

/** What is wrong with a source, as `line:column message — hint`. */
function faultsOf(source: string): readonly string[] {
  const { faults } = readYaml('x.yaml', source, schema);
  return faults.map(({ line, column, message, hint }) => `${line}:${column} ${message.en} — ${hint?.en}`);
}

const EMPTY =
  '1:1 the file is empty or of another form — write it as names and values, as in the other files.';
const MEND = 'check the indentation, quotation marks and colons.';

const cases: readonly [name: string, source: string, expected: readonly string[]][] = [
  ['nothing wrong', 'title: x\n', []],
  ['a byte order mark and line ends of Windows', '\uFEFFtitle: x\r\nkind: a\r\n', []],
  ['an empty file', '', [EMPTY]],
  ['a file of comments', '# soon\n', [EMPTY]],
  ['a value of another type', 'title: 3', ['1:8 title cannot be 3 — expected string']],
  ['a value of another list', 'title: x\nkind: c', ['2:7 kind cannot be "c" — expected ("a" | "b")']],
  ['a value of another pattern', 'title: x\ndate: 21/4', ['2:7 date cannot be "21/4" — expected 2019']],
  [
    'an unknown field',
    'title: x\nsubtitle: y',
    ['2:1 unknown field: subtitle — correct its name or delete it.'],
  ],
  [
    'an unknown field whose value is a mapping below it',
    'title: x\nrusia:\n  age: 3',
    ['2:1 unknown field: rusia — correct its name or delete it.'],
  ],
  ['a missing field, where it should stand', 'kind: a', ['1:1 title is missing — add it.']],
  [
    'a missing field of an entry',
    'title: x\npeople:\n  ali:\n    age: 3\n  omar: {}',
    ['5:3 age is missing — add it.'],
  ],
  ['an empty entry', 'title: x\nnames:\n  - ""', ['3:5 names[0] is empty — write its value.']],
  ['an entry of nothing', 'title: x\nnames:\n  -', ['3:4 names[0] cannot be null — expected string']],
  [
    'an entry of another type',
    'title: x\nnames:\n  - y\n  - 4',
    ['4:5 names[1] cannot be 4 — expected string'],
  ],
  [
    'a field of an entry that may also be bare',
    'title: x\nnames:\n  - text: y\n    on: p1',
    ['4:5 unknown field: on — correct its name or delete it.'],
  ],
  [
    'several at once',
    'kind: c\nnames:\n  - {in: p1}\nx: 1',
    [
      '1:1 title is missing — add it.',
      '1:7 kind cannot be "c" — expected ("a" | "b")',
      '3:5 text is missing — add it.',
      '4:1 unknown field: x — correct its name or delete it.',
    ],
  ],
  [
    'an open quotation mark',
    'title: "x',
    [`1:10 this is not well-formed YAML: Missing closing "quote — ${MEND}`],
  ],
  [
    'a name twice',
    'title: x\ntitle: y',
    [`2:1 this is not well-formed YAML: Map keys must be unique — ${MEND}`],
  ],
  [
    'a tab for indentation',
    'people:\n\tali: 3',
    [`2:1 this is not well-formed YAML: Tabs are not allowed as indentation — ${MEND}`],
  ],
  [
    'an alias without its anchor',
    'title: *x',
    [
      `1:1 this is not well-formed YAML: Unresolved alias (the anchor must be set before the alias): x — ${MEND}`,
    ],
  ],
];

describe('readYaml', () => {
  test.each(cases)('%s', (_name, source, expected) => {
    expect(faultsOf(source)).toHaveLength(expected.length);
    expect([...faultsOf(source)].sort()).toEqual([...expected].sort());
  });

  test('gives the value of a file without faults, and none of one with faults', () => {
    expect(readYaml('x.yaml', 'title: ليبيا', schema).value).toEqual({ title: 'ليبيا' });
    expect(readYaml('x.yaml', 'title: 3', schema).value).toBeUndefined();
  });

  test('tells every fault in Arabic too', () => {
    for (const [, source] of cases) {
      for (const { message, hint } of readYaml('x.yaml', source, schema).faults) {
        expect(message.ar).toMatch(/\p{Script=Arabic}/u);
        expect(hint?.ar).toMatch(/\p{Script=Arabic}/u);
      }
    }
  });

  test('a date in the annotation is mended by an example, not by a pattern', () => {
    const { faults } = readYaml(
      'x.yaml',
      'published: { date: 21/4/2019, basis: stated }',
      EditorialAnnotation,
    );
    expect(faults.map(({ hint }) => hint?.en)).toContain('expected 2019-04-21');
  });

  const places: readonly [path: readonly (string | number)[], expected: string][] = [
    [['title'], '1:8'],
    [['names', 1, 'in'], '4:20'],
    [['people', 'ali', 'age'], '7:10'],
    [['people', 'omar'], '5:1'],
    [['people', 'ali'], '6:3'],
    [['names', 0], '3:5'],
    [['names', 9], '2:1'],
    [['nothing', 'at', 'all'], '1:1'],
    [[], '1:1'],
  ];
  test.each(places)('the place of %j', (path, expected) => {
    const source = 'title: x\nnames:\n  - y\n  - { text: z, in: p1 }\npeople:\n  ali:\n    age: 3\n';
    const { line, column } = readYaml('x.yaml', source, schema).locate({ path, message: { ar: '', en: '' } });
    expect(`${line}:${column}`).toBe(expected);
  });
});
