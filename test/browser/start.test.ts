import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('npm start says that a port is taken, takes the next and serves the article there', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const address = taken.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const { NODE_ENV: _mode, VITEST: _runner, ...env } = process.env;
  const program = spawn(process.execPath, ['--import', 'tsx', 'src/build/start.ts'], {
    cwd: root,
    env: { ...env, PORT: String(port) },
  });
  try {
    let said = '';
    const served = await new Promise<string>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        said += chunk;
        const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
        if (url) resolve(url);
      };
      program.stdout.on('data', read);
      program.stderr.on('data', read);
      program.once('exit', () => reject(new Error(said)));
    });
    expect(said).toContain(`المنفذ ${port} مشغول`);
    expect(said).toContain(`Port ${port} is taken`);
    expect(served).not.toContain(`:${port}/`);
    expect(await (await fetch(served)).text()).toContain('data-article="tripoli-2019"');
  } finally {
    program.kill();
    taken.close();
  }
});
