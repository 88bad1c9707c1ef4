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

test('input longer than a batch comes out whole', async () => {
  const lines = Array.from({ length: 4_100 }, () => ['نعم', '']).flat();
  const { out } = await run(lines);
  expect(out).toHaveLength(lines.length);
  expect(new Set(out)).toEqual(new Set(['نعم\tO', '']));
});

test('a model that is not there is a fault', async () => {
  const { code, faults } = await run([], '--model', 'no-such-file.bin');
  expect(code).toBe(1);
  expect(faults.join()).toContain('no-such-file.bin');
});

test('an unknown option is a wrong call', async () => {
  expect((await run([], '--nonsense')).code).toBe(2);
});
