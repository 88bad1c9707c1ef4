import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

function lab(...args: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/lab/lab.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

describe('npm run lab', () => {
  test('lists what there is', () => {
    const { status, stdout } = lab();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}bench-links +\S/m);
    expect(stdout).toMatch(/^ {2}train-ner +\S/m);
  });

  test.each(['train', 'toString', '--help'])('«%s» is nothing: it lists and ends with 2', (name) => {
    const { status, stdout, stderr } = lab(name);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`nothing is called "${name}"`);
    expect(stderr).toMatch(/^ {2}bench-links +\S/m);
  });

  test('what is named gets its own arguments and no others', () => {
    const { status, stderr } = lab('report-decoding', 'nowhere');
    expect(status).toBe(2);
    expect(stderr).toContain('npm run lab -- report-decoding [FOLDER]');
    expect(lab('train-ner', '--seed', '1').stderr).toContain('--data FILE');
  });
});
