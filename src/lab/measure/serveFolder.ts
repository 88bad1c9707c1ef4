import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * A server of static files on loopback, which compresses as static hosts do. `extra` holds pages that are not
 * in the folder.
 */
export async function serveFolder(
  folder: string,
  extra: ReadonlyMap<string, string>,
): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const type = TYPES[extname(path)];
    const body =
      extra.get(pathname) ?? (await readFile(join(folder, normalize(path))).catch(() => undefined));
    if (body === undefined || type === undefined) {
      response.writeHead(404).end();
      return;
    }
    const packed = type === 'font/woff2' ? body : gzipSync(body, { level: 9 });
    response.writeHead(200, {
      'Content-Type': type,
      'Cache-Control': type === 'font/woff2' ? 'max-age=3600' : 'no-store',
      ...(type !== 'font/woff2' && { 'Content-Encoding': 'gzip' }),
    });
    response.end(packed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
