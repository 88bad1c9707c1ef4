import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/build/commands/annotate.ts';
import { check } from '../../../src/build/commands/check.ts';
import { runCommand } from '../../../src/build/commands/runCommand.ts';
import type { Article } from '../../../src/domain/article.ts';
import { encodeBytes } from '../../../src/lab/suites/decoding/encodeBytes.ts';
import { docx, paragraph } from '../../annotation/structure/docxFile.ts';
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

  test('reads Markdown, HTML, DOCX and the encodings of Arabic', async () => {
    const paragraphs = ['قال وزير المالية كمال سالم إن الميزانية جاهزة.', 'ويرى خبراء أن الوقت ضيق.'];
    const folder = folderWith({
      'a.md': `# جدل\n\n${paragraphs.join('\n\n')}`,
      'b.html': `<meta charset=utf-8><h1>جدل</h1>${paragraphs.map((words) => `<p>${words}`).join('')}`,
      'c.docx': docx([paragraph('جدل', '1'), ...paragraphs.map((words) => paragraph(words))].join('')),
      'd.txt': encodeBytes(`جدل\n\n${paragraphs.join('\n\n')}`, 'windows-1256'),
    });
    const files = ['a.md', 'b.html', 'c.docx', 'd.txt'].map((name) => join(folder, name));
    const { code, out } = await call('annotate', ...files);
    expect(code).toBe(0);
    for (const line of out.split('\n')) {
      const { text, title, blocks } = JSON.parse(line) as Article;
      expect(text).toBe(['جدل', ...paragraphs].join('\n\n'));
      expect(title.ar).toBe('جدل');
      expect(blocks.map(({ id }) => id)).toEqual(['h1', 'p1', 'p2']);
    }
  });

  test('drafts a seed of a page', async () => {
    const page = `<title>جدل</title>${TEXT.split('\n\n')
      .slice(1)
      .map((words) => `<h2>فصل</h2><p>${words}</p>`)
      .join('')}`;
    const folder = folderWith({ 'budget.html': page });
    const seeds = join(folder, 'seeds');
    expect((await call('annotate', join(folder, 'budget.html'), '--yaml', '--out', seeds)).code).toBe(0);
    expect(await call('check', seeds)).toMatchObject({ code: 0, faults: '' });
  });

  test.each<[string, string | Uint8Array, string, string]>([
    ['a.pdf', '%PDF-1.7', 'احفظه بصيغة', 'save it as .docx'],
    ['a.docx', 'قال', 'ليس هذا ملف DOCX سليمًا', 'no sound DOCX file'],
    ['a.txt', '', 'لا كلمة في هذا الملف', 'no word'],
    ['a.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), 'ليس هذا الملف نصًّا', 'not a text'],
  ])('says in both languages why %s cannot be read', async (name, content, ar, en) => {
    const { code, out, faults } = await call('annotate', join(folderWith({ [name]: content }), name));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(faults).toContain(ar);
    expect(faults).toContain(en);
  });

  test('a text with broken bytes is annotated, and they are told', async () => {
    const bytes = Uint8Array.of(...encodeBytes(TEXT, 'utf-8'), 0xff);
    const { code, out, faults } = await call('annotate', join(folderWith({ 'a.txt': bytes }), 'a.txt'));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ text: `${TEXT}\ufffd` });
    expect(faults).toContain('places whose bytes stand for nothing');
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

  test('asks the sentence of a drafted position once it is marked as the machine’s no longer', async () => {
    const folder = folderWith({ 'budget.txt': TEXT });
    const { out } = await call('annotate', join(folder, 'budget.txt'), '--yaml');
    writeFileSync(join(folder, 'budget.yaml'), out.replace(/^ +provenance: automatic\n/m, ''));
    const { code, faults } = await call('check', join(folder, 'budget.yaml'));
    expect(code).toBe(1);
    expect(faults).toMatch(
      /^\S*budget\.yaml:\d+:\d+\n.*gist.*بالعربية والإنجليزية.*\n.*a position without its sentence, gist/,
    );
    expect(faults.match(/gist — /g)).toHaveLength(2);
  });

  test('says every fault with its place', async () => {
    const folder = folderWith({ 'budget.txt': TEXT });
    const { out } = await call('annotate', join(folder, 'budget.txt'), '--yaml');
    const broken = out.replace(/actor: .*/, 'actor: nobody').replace(/^language: .*/m, 'language: 7');
    writeFileSync(join(folder, 'budget.yaml'), broken);
    const { code, faults } = await call('check', join(folder, 'budget.yaml'));
    expect(code).toBe(1);
    expect(faults).toMatch(/budget\.yaml:\d+:\d+/);
    expect(faults).toContain('language cannot be 7');
    expect(faults).toContain('unknown entity: nobody');
  });

  test('warns with the place, in both languages, and the exit code stays', async () => {
    const folder = folderWith({ 'budget.txt': TEXT });
    const { out } = await call('annotate', join(folder, 'budget.txt'), '--yaml');
    const gist = 'gist: { ar: يحذّر الوزير., en: The minister warns. }';
    const edited = out.replace(/^( +)provenance: automatic$/m, `$1${gist}`);
    writeFileSync(join(folder, 'budget.yaml'), edited.replace(/stance: .*/, 'stance: accuses'));
    const { code, faults, out: said } = await call('check', join(folder, 'budget.yaml'));
    expect(code).toBe(0);
    expect(said).toMatch(/no fault, \d+ warnings?$/);
    expect(faults).toMatch(/budget\.yaml:\d+:\d+\n {2}تنبيه: اتهام.+\n {2}warning: a charge without a note/);
  });

  test('a text without its annotation', async () => {
    const folder = folderWith({ 'budget.txt': TEXT });
    const { code, faults } = await call('check', join(folder, 'budget.txt'));
    expect(code).toBe(1);
    expect(faults).toContain('--yaml');
  });

  test('an empty text without its annotation', async () => {
    const { code, faults } = await call('check', join(folderWith({ 'budget.txt': '' }), 'budget.txt'));
    expect(code).toBe(1);
    expect(faults).toContain('no paragraph');
    expect(faults).toContain('without its annotation');
  });

  test('a path that is not there', async () => {
    expect((await call('check', '/nowhere/at-all.txt')).code).toBe(1);
  });
});
