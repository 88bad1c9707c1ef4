/**
 * `npm start` builds the site and serves it on loopback. If a port is taken it says so and tries the next.
 * `PORT` names the first port to try.
 */
import { createServer } from 'node:net';
import { preview } from 'vite';
import { buildOrEnd } from './buildOrEnd.ts';

const FIRST_PORT = 4173;
const TRIES = 20;
const HOST = '127.0.0.1';

await buildOrEnd({ logLevel: 'warn' });
const port = await freePort(wantedPort());
await preview({ logLevel: 'warn', preview: { host: HOST, port, strictPort: true } });
console.log(`\nحاشية · Hashiya\n  http://${HOST}:${port}/\n`);

/** The port to try first. Ends the program if the setting is not a port. */
function wantedPort(): number {
  const named = process.env.PORT;
  if (named === undefined) return FIRST_PORT;
  const port = Number(named);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  console.error(`PORT=${named} ليس رقم منفذ (١–٦٥٥٣٥).\nPORT=${named} is not a port number (1–65535).`);
  process.exit(1);
}

/** The first free port from `first` on. Says which were taken. */
async function freePort(first: number): Promise<number> {
  for (let port = first; port < Math.min(first + TRIES, 65536); port++) {
    if (await isFree(port)) return port;
    console.error(`المنفذ ${port} مشغول؛ نجرّب التالي.\nPort ${port} is taken; trying the next.`);
  }
  console.error('لا منفذ متاحًا؛ عيّن واحدًا بـ PORT=…\nNo port is free; name one with PORT=…');
  process.exit(1);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen(port, HOST, () => server.close(() => resolve(true)));
  });
}
