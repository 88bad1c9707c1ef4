import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import * as v from 'valibot';

/** Registers the TypeScript loader first, because a worker does not inherit it from its parent. */
const START = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import('${new URL('readyWorker.ts', import.meta.url).href}');
});`;

const Times = v.tuple([v.number(), v.number()]);

/**
 * How long a fresh worker thread takes, in milliseconds, from the bytes of a model file to the model, and to
 * the tags of a first sentence. None of its code has run before, so nothing is compiled yet.
 */
export async function workerTimes(
  bytes: Uint8Array,
): Promise<{ readonly loaded: number; readonly tagged: number }> {
  const worker = new Worker(START, { eval: true, workerData: bytes });
  const [message]: unknown[] = await once(worker, 'message');
  await worker.terminate();
  const [loaded, tagged] = v.parse(Times, message);
  return { loaded, tagged };
}
