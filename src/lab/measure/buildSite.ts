import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds the site into a folder of its own, runs `use` on it, and removes it. */
export async function withBuiltSite(use: (folder: string) => Promise<void>): Promise<void> {
  process.env.NODE_ENV = 'production';
  const folder = await mkdtemp(join(tmpdir(), 'hashiya-'));
  try {
    await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
