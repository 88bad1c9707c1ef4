import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashiyaPlugin } from '../../src/build/hashiyaPlugin.ts';
import { theBrowser } from './openPage.ts';

const root = resolve(import.meta.dirname, '../..');
let seeds: string;
let server: ViteDevServer;
let address: string;

beforeAll(async () => {
  seeds = await mkdtemp(join(tmpdir(), 'hashiya-seeds-'));
  await cp(join(root, 'seeds'), seeds, { recursive: true });
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    appType: 'mpa',
    cacheDir: join(seeds, '.cache'),
    plugins: [react(), tailwindcss(), hashiyaPlugin({ folder: seeds })],
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  address = server.resolvedUrls?.local[0] ?? '';
});

afterAll(async () => {
  await server.close();
  await rm(seeds, { recursive: true, force: true });
});

test('a changed annotation shows at once; a fault in it shows with file, line and what to do, and goes when it is mended', async () => {
  const page = await (await theBrowser()).newPage();
  const annotation = join(seeds, 'tripoli-2019.yaml');
  const source = await readFile(annotation, 'utf8');
  await page.goto(`${address}tripoli-2019/`);
  await page.waitForSelector('html[data-live]', { state: 'attached' });

  await writeFile(annotation, source.replace(/^ {2}ar: .*$/m, '  ar: عنوان جديد'));
  await page.waitForSelector('h1:text-is("عنوان جديد")');

  const lines = source.split('\n');
  const actor = lines.findIndex((line) => /^\s+actor: /.test(line));
  const broken = lines.with(actor, (lines[actor] ?? '').replace(/actor: .*/, 'actor: nobody-at-all'));
  await writeFile(annotation, broken.join('\n'));
  const fault = page.locator('li', { hasText: 'nobody-at-all' });
  await fault.waitFor();
  expect(await fault.textContent()).toContain(`tripoli-2019.yaml:${actor + 1}:`);
  expect(await fault.textContent()).toContain('كيان غير معروف');
  expect(await fault.textContent()).toContain('unknown entity');

  await writeFile(annotation, source);
  await page.waitForSelector('article[data-article="tripoli-2019"] p#p1');
  await page.close();
});

test('a changed text is the text of the page at once', async () => {
  const page = await (await theBrowser()).newPage();
  const text = join(seeds, 'tripoli-2019.txt');
  const source = await readFile(text, 'utf8');
  await page.goto(`${address}tripoli-2019/`);
  await page.waitForSelector('html[data-live]', { state: 'attached' });
  await writeFile(text, source.replace('ديمقراطي مستقر', 'ديمقراطي مستقر جدا'));
  await page.waitForSelector('#p2:has-text("ديمقراطي")');
  await page.waitForFunction(
    () => document.body.textContent?.includes('مستقر جدا') || document.title.includes('أخطاء'),
  );
  await page.close();
});
