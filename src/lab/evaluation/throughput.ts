import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { NormalizerAr, StemmerAr, TokenizerAr } from '@nlpjs/lang-ar';
import { type AnnotationResources, annotate } from '../../annotation/annotate.ts';
import { countMatches } from '../../domain/counting/countMatches.ts';

/** One measurement of speed and memory. */
export interface Speed {
  readonly words: number;
  /**
   * Seconds of the fastest run. A short text is run several times, and the fastest run is the one that other
   * work of the machine slowed least.
   */
  readonly seconds: number;
  /**
   * The most memory seen beyond what was held before, in MB: heap and buffers, including garbage not yet
   * collected.
   */
  readonly megabytes: number;
}

/** A short text is run again until this many seconds have passed. */
const LEAST_SECONDS = 2;

/**
 * A text of about `bytes` bytes of UTF-8: `texts` repeated, with a line between them. A short one is the
 * beginning of the first.
 */
export function textOfSize(texts: readonly string[], bytes: number): string {
  const parts: string[] = [];
  for (let n = 0, size = 0; size < bytes; n++) {
    const part = texts[n % texts.length] ?? '';
    const left = bytes - size;
    parts.push(Buffer.byteLength(part) > left ? part.slice(0, left >> 1) : part);
    size += Buffer.byteLength(part) + 2;
  }
  return parts.join('\n\n');
}

/** The speed of the whole engine on a text: structure, names, attributions, summaries. */
export function engineSpeed(text: string, resources: AnnotationResources): Speed {
  return timed(text, (sample) => annotate('speed', text, { ...resources, progress: sample }));
}

/**
 * The speed of nlp.js's Arabic language pack on the same text: normalising, splitting into tokens and
 * stemming. This is less than a tenth of what the engine does, but it is the only maintained npm package for
 * Arabic text that we found.
 */
export function peerSpeed(text: string): Speed {
  const stemmer = new StemmerAr({});
  const tokenizer = new TokenizerAr({}, true);
  const normalizer = new NormalizerAr();
  return timed(text, (sample) =>
    text.split('\n').map((line, n) => {
      if (n % 1000 === 0) sample();
      return stemmer.stem(tokenizer.tokenize(normalizer.normalize(line), false));
    }),
  );
}

function timed(text: string, work: (sample: () => void) => unknown): Speed {
  collectGarbage();
  const before = memory();
  let most = before;
  const sample = () => {
    most = Math.max(most, memory());
  };
  const runs: number[] = [];
  for (let spent = 0; spent < LEAST_SECONDS; spent += runs.at(-1) ?? LEAST_SECONDS) {
    const start = performance.now();
    work(sample);
    sample();
    runs.push((performance.now() - start) / 1000);
  }
  return {
    words: countMatches(text, /\S+/g),
    seconds: Math.min(...runs),
    megabytes: (most - before) / 2 ** 20,
  };
}

function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Node exposes its garbage collector only when a flag asks for it. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}
