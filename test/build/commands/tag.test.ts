import { expect, test } from 'vitest';
import { runCommand } from '../../../src/build/commands/runCommand.ts';
import { tag } from '../../../src/build/commands/tag.ts';

async function run(lines: readonly string[], ...args: readonly string[]) {
  const out: string[] = [];
  const faults: string[] = [];
  const code = await runCommand([tag], ['tag', ...args], {
    lines: (async function* () {
      yield* lines;
    })(),
    out: (line) => {
      out.push(line);
    },
    fault: (line) => faults.push(line),
  });
  return { code, out, faults };
}

test.each([
  ['a sentence', ['زار', 'لبنان', '.'], ['زار\tO', 'لبنان\tB-LOC', '.\tO']],
  ['a second column is not looked at', ['زار\tB-ORG', 'لبنان O'], ['زار\tO', 'لبنان\tB-LOC']],
  ['empty lines stay', ['لبنان', '', '', 'مصر', ''], ['لبنان\tB-LOC', '', '', 'مصر\tB-LOC', '']],
  ['nothing', [], []],
])('%s', async (_, lines, expected) => {
  expect(await run(lines)).toEqual({ code: 0, out: expected, faults: [] });
});

test.each([
  ['direction marks', ['\u200fلبنان\u200e\tB-LOC', 'و\u200f'], ['\u200fلبنان\u200e\tB-LOC', 'و\u200f\tO']],
  ['more columns than two', ['لبنان NN x B-LOC', 'مصر\t1\t2\t3'], ['لبنان\tB-LOC', 'مصر\tB-LOC']],
  ['a line of white space', ['لبنان', ' ', '\t', 'مصر'], ['لبنان\tB-LOC', '', '', 'مصر\tB-LOC']],
  ['Latin, digits and signs alone', ['(', 'CNN', '2005', '😀'], undefined],
])('odd input gives a line for a line: %s', async (_, lines, expected) => {
  const { out } = await run(lines);
  expect(out).toHaveLength(lines.length);
  if (expected !== undefined) expect(out).toEqual(expected);
});

test.each([
  ['with empty lines', Array.from({ length: 31_000 }, () => ['نعم', '']).flat()],
  ['with none, and no final marks', Array.from({ length: 125_000 }, () => 'نعم')],
])('input longer than a document comes out whole: %s', async (_, lines) => {
  const { out } = await run(lines);
  expect(out).toHaveLength(lines.length);
  expect(out.map((line) => line.split('\t')[0])).toEqual(lines);
});

test('a long stretch without empty lines is read by its final marks', async () => {
  const sentence = ['وصل', 'الوزير', 'إلى', 'بيروت', 'أمس', '.'];
  const lines = Array.from({ length: 60 }, () => sentence).flat();
  const { out } = await run(lines);
  expect(out.filter((line) => line === 'بيروت\tB-LOC')).toHaveLength(60);
});

test('a model that is not there is a fault', async () => {
  const { code, faults } = await run([], '--model', 'no-such-file.bin');
  expect(code).toBe(1);
  expect(faults.join()).toContain('no-such-file.bin');
});

test('an unknown option is a wrong call', async () => {
  expect((await run([], '--nonsense')).code).toBe(2);
});
