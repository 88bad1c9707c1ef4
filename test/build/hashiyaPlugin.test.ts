import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { hashiyaPlugin } from '../../src/build/hashiyaPlugin.ts';

test('a build stops with the faults of the seeds and nothing else', async () => {
  const root = await mkdtemp(join(tmpdir(), 'faulty-'));
  try {
    await mkdir(join(root, 'seeds'));
    await writeFile(join(root, 'seeds/a.txt'), 'قال.');
    await writeFile(join(root, 'seeds/b.yaml'), '');
    const stopped = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [hashiyaPlugin()],
    }).catch((error: unknown) => error);
    if (!(stopped instanceof Error)) throw new Error('the build did not stop');
    const faults = [
      'seeds/a.txt:1:1',
      '  نصّ بلا حاشية — اكتبها في seeds/a.yaml؛ ويسوّدها لك: npm run hashiya -- annotate seeds/a.txt --yaml',
      '  a text without its annotation — write it in seeds/a.yaml; a draft of it comes from: npm run hashiya -- annotate seeds/a.txt --yaml',
      '',
      'seeds/b.yaml:1:1',
      '  حاشية بلا نصّ — ضع النص بالاسم نفسه وامتداد txt.',
      '  an annotation without its text — put the text beside it under the same name, ending in .txt.',
    ].join('\n');
    expect({ message: stopped.message, stack: stopped.stack }).toEqual({ message: faults, stack: faults });
  } finally {
    await rm(root, { recursive: true });
  }
});
