import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import type { InstalledEngine } from './engines/engine.ts';
import { findEngines } from './engines/findEngines.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built site, without a slash at its end. */
    readonly site: string;
    /** The folder of the built site. */
    readonly folder: string;
    readonly chromium: string;
    /** The engines that are installed. */
    readonly engines: readonly InstalledEngine[];
  }
}

/** Builds the site and serves it, once for all browser tests. */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  const engines = await findEngines();
  const chromium = engines.find(({ name }) => name === 'Chromium')?.path ?? '';
  console.log(`Browser tests run in ${engines.map(({ name }) => name).join(', ')}.${missing(engines)}`);
  const folder = await mkdtemp(join(tmpdir(), 'hashiya-site-'));
  await buildSite(folder);
  const server = await preview({ logLevel: 'warn', build: { outDir: folder }, preview: { port: 0 } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');
  project.provide('site', `http://127.0.0.1:${address.port}`);
  project.provide('folder', folder);
  project.provide('chromium', chromium);
  project.provide('engines', engines);
  return async () => {
    await server.close();
    await rm(folder, { recursive: true });
  };
}

/** What to install for the engines that are not there. */
function missing(engines: readonly InstalledEngine[]): string {
  const packages = { Chromium: 'chromium', Firefox: 'firefox-esr', WebKit: 'webkit2gtk-driver xvfb' };
  return Object.entries(packages)
    .filter(([name]) => !engines.some((engine) => engine.name === name))
    .map(([name, debian]) => ` ${name} is not installed (Debian: apt-get install ${debian}).`)
    .join('');
}

/** Builds into `folder` in a process of its own, as `npm run build` does, untouched by the test runner's environment. */
async function buildSite(folder: string): Promise<void> {
  const vite = join(import.meta.dirname, '../../node_modules/vite/bin/vite.js');
  const { NODE_ENV: _mode, VITEST: _runner, ...env } = process.env;
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir'], { env });
}
