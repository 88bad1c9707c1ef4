import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { link } from '../../../src/build/commands/link.ts';
import { resolve } from '../../../src/build/commands/resolve.ts';
import { runCommand } from '../../../src/build/commands/runCommand.ts';
import { memoryIo } from './memoryIo.ts';

const SEED = new URL('../../../seeds/tripoli-2019.txt', import.meta.url).pathname;
const TEXT =
  'هذه فقرة أولى طويلة بعض الشيء فيها كلام عن الميناء والعمال والإضراب الذي طال.\nوهذه فقرة ثانية فيها كلام آخر عن السد والماء والمطر الذي تأخر هذا العام كثيرا.';

async function call(args: readonly string[], lines: readonly string[] = []) {
  const io = memoryIo(lines);
  const code = await runCommand([link, resolve], args, io);
  return { code, results: io.results, faults: io.faults.join('\n') };
}

async function answer(args: readonly string[], lines: readonly string[] = []): Promise<unknown[]> {
  const { results } = await call(args, lines);
  return results.map((line): unknown => JSON.parse(line));
}

describe('link and resolve', () => {
  it('link a paragraph and find it', async () => {
    const { code, results } = await call(['link', SEED, '--paragraph', '3']);
    expect(code).toBe(0);
    expect(results[0]).toMatch(/^#p3~[\w-]{12}$/);
    expect(await answer(['resolve', SEED, results[0] ?? ''])).toMatchObject([
      { status: 'exact', paragraph: 3, block: 'p3', similarity: 1 },
    ]);
  });

  it('link quoted words, by any spelling, and find them', async () => {
    const { results } = await call(['link', SEED, '--quote', 'حسم المعركه أضحى قريبا']);
    expect(results[0]?.length).toBeLessThanOrEqual(65);
    const [found] = await answer(['resolve', SEED, `https://example.org/a/${results[0]}`]);
    expect(found).toMatchObject({ status: 'exact', similarity: 1 });
  });

  it('choose among equal words by what stands about them', async () => {
    expect((await call(['link', SEED, '--quote', 'ترامب'])).faults).toContain('--prefix');
    expect((await call(['link', SEED, '--quote', 'ترامب', '--prefix', 'بطلب من '])).code).toBe(0);
  });

  it('answer line by line, wrong lines with an error', async () => {
    const lines = [
      JSON.stringify({ text: TEXT, paragraph: 2 }),
      JSON.stringify({ text: TEXT, span: [4, 13] }),
      'no JSON',
      JSON.stringify({ text: TEXT }),
      JSON.stringify({ text: TEXT, paragraph: 9 }),
      JSON.stringify({ text: TEXT, span: [5, 999] }),
      '[]',
    ];
    const { code } = await call(['link', '--batch'], lines);
    const linked = await answer(['link', '--batch'], lines);
    expect(code).toBe(1);
    expect(linked).toHaveLength(lines.length);
    expect(
      linked.map((one) => (typeof one === 'object' && one !== null && 'error' in one ? 'error' : 'link')),
    ).toEqual(['link', 'link', 'error', 'error', 'error', 'error', 'error']);
    const links = linked
      .slice(0, 2)
      .map((one) => (typeof one === 'object' && one !== null && 'link' in one ? one.link : undefined));
    const edited = `خبر جديد في أول الصفحة لا صلة له بما بعده.\n${TEXT}`;
    const found = await answer(
      ['resolve', '--batch'],
      links.map((named) => JSON.stringify({ text: edited, link: named })),
    );
    expect(found).toMatchObject([
      { status: 'moved', paragraph: 3, from: 'p2' },
      {
        status: 'moved',
        paragraph: 2,
        from: 'p1',
        span: [edited.indexOf('فقرة أولى'), edited.indexOf('فقرة أولى') + 9],
      },
    ]);
  });

  it('resolve a text fragment made by a browser', async () => {
    const fragment = `#:~:text=${encodeURIComponent('ملتقى')}`;
    expect(await answer(['resolve', SEED, fragment])).toMatchObject([{ status: 'exact', paragraph: 4 }]);
    expect(await answer(['resolve', SEED, '#:~:text=zzz'])).toEqual([{ status: 'gone', similarity: 0 }]);
  });

  it.each([
    ['no command', [], 2],
    ['an unknown command', ['lnik'], 2],
    ['no file', ['link'], 2],
    ['nothing asked for', ['link', SEED], 2],
    ['too much asked for', ['link', SEED, '--paragraph', '1', '--quote', 'x'], 2],
    ['an unknown option', ['link', SEED, '--paragrph', '1'], 2],
    ['a paragraph that is not there', ['link', SEED, '--paragraph', '99'], 1],
    ['no number', ['link', SEED, '--paragraph', 'three'], 1],
    ['words that are not there', ['link', SEED, '--quote', 'zzzz'], 1],
    ['a file that is not there', ['link', '/no/such/file.txt', '--paragraph', '1'], 1],
    ['no link', ['resolve', SEED], 2],
    ['a link to no words', ['resolve', SEED, '#actor-x'], 1],
    ['a link whose key was cut', ['resolve', SEED, '#p7~agiyLv'], 1],
    ['a batch and a file', ['resolve', '--batch', SEED], 2],
  ])('exit with a fault for %s', async (_, args, code) => {
    const outcome = await call(args);
    expect(outcome.code).toBe(code);
    if (args.length > 0) expect(outcome.faults).not.toBe('');
  });

  it('say that a file is not UTF-8', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'hashiya-')), 'a.txt');
    writeFileSync(file, Uint8Array.of(0xc7, 0xe1, 0xe3));
    expect((await call(['link', file, '--paragraph', '1'])).faults).toContain('UTF-8');
  });

  it.each(['link', 'resolve'])('explain %s', async (name) => {
    const { code, results } = await call([name, '--help']);
    expect(code).toBe(0);
    expect(results.join()).toContain(`hashiya ${name} FILE`);
  });
});
