import { createServer } from 'node:net';

/** The first port on loopback from `start` on that nothing listens on. */
export async function firstFree(start: number): Promise<number> {
  for (let port = start; ; port++) if (await isFree(port)) return port;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });
}
