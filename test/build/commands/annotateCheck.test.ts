import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/build/commands/annotate.ts';
import { check } from '../../../src/build/commands/check.ts';
import { runCommand } from '../../../src/build/commands/runCommand.ts';
import type { Article } from '../../../src/domain/article.ts';
import { memoryIo } from './memoryIo.ts';

const TEXT =
  'جدل حول الميزانية\n\nقال وزير المالية كمال سالم إن الميزانية جاهزة، ورفضت نقابة العمال المقترح. وأضاف سالم أن العمل سيبدأ غدا في فرنسا.\n\nويرى خبراء أن الوقت ضيق جدا وأن العمال غاضبون من الحكومة.\n';

async function call(...args: readonly string[]) {
  const io = memoryIo([]);
  const code = await runCommand([annotate, check], args, io);
  return { code, out: io.results.join('\n'), faults: io.faults.join('\n') };
}

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

describe('annotate', () => {
  test('prints an article a line', async () => {
    const folder = folderWith({ 'one.txt': TEXT, 'two.txt': TEXT });
    const { code, out } = await call('annotate', join(folder, 'one.txt'), join(folder, 'two.txt'));
    const articles = out.split('\n').map((line) => JSON.parse(line) as Article);
    expect(code).toBe(0);
    expect(articles.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(articles[0]?.text).toBe(TEXT);
    expect(articles[0]?.positions.length).toBeGreaterThan(1);
  });

  test('drafts a seed that stands without a fault', async () => {
    const folder = folderWith({ 'budget.txt': TEXT });
    const seeds = join(folder, 'seeds');
    expect((await call('annotate', join(folder, 'budget.txt'), '--yaml', '--out', seeds)).code).toBe(0);
    expect(await call('check', seeds)).toMatchObject({ code: 0, faults: '' });
    expect(readFileSync(join(seeds, 'budget.txt'), 'utf8')).toBe(TEXT);
  });

  test('never writes over an annotation', async () => {
    const folder = folderWith({ 'budget.txt': TEXT, 'budget.yaml': 'mine' });
    const { code, faults } = await call('annotate', join(folder, 'budget.txt'), '--yaml', '--out', folder);
    expect(code).toBe(1);
    expect(faults).toContain('is there already');
    expect(readFileSync(join(folder, 'budget.yaml'), 'utf8')).toBe('mine');
  });

  test('one bad file does not keep the others from their result', async () => {
    const folder = folderWith({ 'good.txt': TEXT });
    const { code, out, faults } = await call('annotate', join(folder, 'none.txt'), join(folder, 'good.txt'));
    expect(code).toBe(1);
    expect(faults).toContain('none.txt');
    expect(JSON.parse(out)).toMatchObject({ id: 'good' });
  });

  test.each([
    ['no file', ['annotate']],
    ['two forms', ['annotate', 'x.txt', '--json', '--yaml']],
    ['an unknown option', ['annotate', 'x.txt', '--xml']],
  ])('called wrongly: %s', async (_, args) => {
    expect((await call(...args)).code).toBe(2);
  });
});

describe('check', () => {
  test('the seeds have no fault', async () => {
    expect(await call('check')).toMatchObject({ code: 0, faults: '' });
  });

  test('a draft as printed, its entities in a second document', async () => {
    const folder = folderWith({ 'budget.txt': TEXT });
    const { out } = await call('annotate', join(folder, 'budget.txt'), '--yaml');
    expect(out).toContain('\n---\n');
    writeFileSync(join(folder, 'budget.yaml'), out);
    expect(await call('check', join(folder, 'budget.txt'))).toMatchObject({ code: 0, faults: '' });
  });

  test('says every fault with its place', async () => {
    const folder = folderWith({ 'budget.txt': TEXT });
    const { out } = await call('annotate', join(folder, 'budget.txt'), '--yaml');
    const broken = out.replace(/actor: .*/, 'actor: nobody').replace(/^language: .*/m, 'language: 7');
    writeFileSync(join(folder, 'budget.yaml'), broken);
    const { code, faults } = await call('check', join(folder, 'budget.yaml'));
    expect(code).toBe(1);
    expect(faults).toMatch(/budget\.yaml:\d+:\d+/);
  });

  test('a text without its annotation', async () => {
    const folder = folderWith({ 'budget.txt': TEXT });
    const { code, faults } = await call('check', join(folder, 'budget.txt'));
    expect(code).toBe(1);
    expect(faults).toContain('--yaml');
  });

  test('a path that is not there', async () => {
    expect((await call('check', '/nowhere/at-all.txt')).code).toBe(1);
  });
});
