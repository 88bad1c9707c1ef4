import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileSeeds } from '../../../src/build/seeds/compileSeeds.ts';

const TEXT = 'قال حفتر إن الجيش الليبي يتقدم.\n';
const ENTITIES = `entities:
  haftar:
    kind: person
    name: { ar: حفتر, en: Haftar }
    role: { ar: قائد, en: commander }
`;
const ANNOTATION = `title: { ar: عنوان, en: Title, origin: editorial }
sections:
  - id: s1
    title: { ar: قسم, en: Section }
    blocks: [p1]
    summary: [{ ar: جملة., en: Sentence., basis: [p1] }]
`;
const GOOD = { 'x.txt': TEXT, 'x.yaml': ANNOTATION, 'entities.yaml': ENTITIES };

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'seeds-'));
});
afterEach(() => rm(root, { recursive: true }));

type Contents = Readonly<Record<string, string | Uint8Array>>;

async function compiled(files: Contents) {
  const folder = join(root, 'seeds');
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return compileSeeds(folder, root);
}

const cases: readonly [name: string, files: Contents, expected: readonly string[]][] = [
  ['nothing wrong', GOOD, []],
  ['no seeds', {}, ['seeds:1:1 there are no texts in the folder']],
  ['an empty text', { ...GOOD, 'x.txt': '' }, ['seeds/x.txt:1:1 This text has no paragraph.']],
  ['a text of white space', { ...GOOD, 'x.txt': ' \n\n' }, ['seeds/x.txt:1:1 This text has no paragraph.']],
  [
    'a text that is not UTF-8',
    { ...GOOD, 'x.txt': Uint8Array.of(0xc7, 0xe1, 0xcc, 0xed, 0xd4) },
    ['seeds/x.txt:1:1 the file is not UTF-8'],
  ],
  [
    'a text without its annotation',
    { 'x.txt': TEXT, 'entities.yaml': ENTITIES },
    ['seeds/x.txt:1:1 a text without its annotation'],
  ],
  [
    'an annotation without its text',
    { ...GOOD, 'y.yaml': ANNOTATION },
    ['seeds/y.yaml:1:1 an annotation without its text'],
  ],
  [
    'an empty text beside an annotation without sections',
    { ...GOOD, 'x.txt': '', 'x.yaml': ANNOTATION.split('sections')[0] ?? '' },
    ['seeds/x.txt:1:1 This text has no paragraph.', 'seeds/x.yaml:1:1 sections is missing'],
  ],
  [
    'an empty text without its annotation',
    { 'x.txt': '\n', 'entities.yaml': ENTITIES },
    ['seeds/x.txt:1:1 This text has no paragraph.', 'seeds/x.txt:1:1 a text without its annotation'],
  ],
  [
    'a text that is not UTF-8 without its annotation',
    { 'x.txt': Uint8Array.of(0xc7, 0xe1), 'entities.yaml': ENTITIES },
    ['seeds/x.txt:1:1 the file is not UTF-8', 'seeds/x.txt:1:1 a text without its annotation'],
  ],
  [
    'a text that is not UTF-8 beside YAML that does not parse',
    { ...GOOD, 'x.txt': Uint8Array.of(0xc7, 0xe1), 'x.yaml': 'title: *x' },
    [
      'seeds/x.txt:1:1 the file is not UTF-8',
      'seeds/x.yaml:1:1 this is not well-formed YAML: Unresolved alias (the anchor must be set before the alias): x',
    ],
  ],
  [
    'faults of form and against the text, in the order of the lines',
    {
      ...GOOD,
      'x.yaml': `${ANNOTATION.replace('en: Title', 'fr: Titre')}positions:
  - { id: c0 }
  - id: c1
    actor: nobody
    target: haftar
    stance: shouts
    manner: attributed
    quote: الجيش اليبي يتقدم
    attribution: [haftar]
    gist: { ar: يتقدم., en: He advances. }
`,
    },
    [
      'seeds/x.yaml:1:1 en is missing',
      'seeds/x.yaml:1:21 unknown field: fr',
      ...['actor', 'stance', 'manner', 'quote', 'attribution'].map(
        (field) => `seeds/x.yaml:8:5 ${field} is missing`,
      ),
      'seeds/x.yaml:8:5 a position without its sentence, gist',
      'seeds/x.yaml:10:12 unknown entity: nobody',
      'seeds/x.yaml:12:13 stance cannot be "shouts"',
      'seeds/x.yaml:14:12 not in the text: «الجيش اليبي يتقدم»',
    ],
  ],
  [
    'faults against the text though an entity is faulty',
    {
      ...GOOD,
      'entities.yaml': ENTITIES.replace('person', 'river'),
      'x.yaml': `${ANNOTATION}names:\n  haftar: [خفتر]\n  hafter: [حفتر]\n`,
    },
    [
      'seeds/entities.yaml:3:11 kind cannot be "river"',
      'seeds/x.yaml:8:12 the name «خفتر» (haftar) is not in the text',
      'seeds/x.yaml:9:3 unknown entity: hafter',
    ],
  ],
  [
    'a name that cannot be a link',
    { 'My Text.txt': TEXT, 'My Text.yaml': ANNOTATION },
    ['seeds/My Text.txt:1:1 the name of the file cannot be a link'],
  ],
  [
    'YAML that does not parse',
    { ...GOOD, 'x.yaml': `${ANNOTATION}names: [` },
    [
      'seeds/x.yaml:7:9 this is not well-formed YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  ],
  [
    'an unknown entity',
    { ...GOOD, 'x.yaml': `${ANNOTATION}names:\n  hafter: [حفتر]\n` },
    ['seeds/x.yaml:8:3 unknown entity: hafter'],
  ],
  [
    'an unknown entity whose names are a list below it',
    { ...GOOD, 'x.yaml': `${ANNOTATION}names:\n  hafter:\n    - حفتر\n` },
    ['seeds/x.yaml:8:3 unknown entity: hafter'],
  ],
  [
    'a quote that is not there',
    {
      ...GOOD,
      'x.yaml': `${ANNOTATION}positions:
  - id: c1
    actor: haftar
    target: haftar
    stance: announces
    manner: attributed
    quote: الجيش اليبي يتقدم
    attribution: [haftar]
    gist: { ar: يتقدم., en: He advances. }
`,
    },
    ['seeds/x.yaml:13:12 not in the text: «الجيش اليبي يتقدم»'],
  ],
  [
    'entities of another form',
    { ...GOOD, 'entities.yaml': ENTITIES.replace('person', 'river') },
    ['seeds/entities.yaml:3:11 kind cannot be "river"'],
  ],
  [
    'faults of several files at once',
    {
      ...GOOD,
      'a.txt': '',
      'a.yaml': ANNOTATION,
      'b.txt': TEXT,
      'c.yaml': ANNOTATION,
      'x.yaml': `${ANNOTATION}names:\n  hafter: [حفتر]\nfoo: 1\n`,
    },
    [
      'seeds/a.txt:1:1 This text has no paragraph.',
      'seeds/b.txt:1:1 a text without its annotation',
      'seeds/x.yaml:8:3 unknown entity: hafter',
      'seeds/x.yaml:9:1 unknown field: foo',
      'seeds/c.yaml:1:1 an annotation without its text',
    ],
  ],
];

describe('compileSeeds', () => {
  test.each(cases)('%s', async (_name, files, expected) => {
    const { faults } = await compiled(files);
    expect(
      faults.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message.en}`),
    ).toEqual(expected);
  });

  test('a quote that is not there is told with the words that come nearest', async () => {
    const files = {
      ...GOOD,
      'x.yaml': `${ANNOTATION}except: [{ text: حفتر ان, why: x }, { text: الجيش اليبي يتقدم, why: x }]`,
    };
    const { faults } = await compiled(files);
    expect(faults.map(({ hint }) => hint?.en)).toEqual(['the nearest is (p1) «الجيش الليبي يتقدم»']);
  });

  test('no article is made with an entity of which only the id is known', async () => {
    const { articles } = await compiled({ ...GOOD, 'entities.yaml': ENTITIES.replace('person', 'river') });
    expect(articles).toEqual([]);
  });

  test('a folder that is not there holds no texts', async () => {
    const { faults } = await compileSeeds(join(root, 'nowhere'), root);
    expect(faults.map(({ file }) => file)).toEqual(['nowhere']);
  });

  test('a byte order mark is a unit of the text like any other', async () => {
    const { articles } = await compiled({ ...GOOD, 'x.txt': `\uFEFF${TEXT}` });
    expect(articles.map(({ text }) => text)).toEqual([`\uFEFF${TEXT}`]);
  });

  test('the newest article comes first, and a faulty one keeps no other from being compiled', async () => {
    const dated = (date: string) => `${ANNOTATION}published: { date: "${date}", basis: stated }\n`;
    const { articles, faults } = await compiled({
      'entities.yaml': ENTITIES,
      'a.txt': TEXT,
      'a.yaml': dated('2019-04'),
      'b.txt': TEXT,
      'b.yaml': dated('2020-01-02'),
      'c.txt': TEXT,
      'c.yaml': ANNOTATION,
      'd.txt': '',
      'd.yaml': ANNOTATION,
    });
    expect(articles.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(faults).toHaveLength(1);
  });
});
