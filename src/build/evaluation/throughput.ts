import { NormalizerAr, StemmerAr, TokenizerAr } from '@nlpjs/lang-ar';
import { type AnnotationResources, annotate } from '../../annotation/annotate.ts';

/** One measurement: how many words a second, and how much memory more than before. */
export interface Speed {
  readonly bytes: number;
  readonly words: number;
  readonly seconds: number;
  /** Heap and buffers beyond what was there before, in MB, with the result held. */
  readonly megabytes: number;
}

/** A text of about `bytes` bytes of UTF-8, made of `texts` over and over, a line between them. */
export function textOfSize(texts: readonly string[], bytes: number): string {
  const parts: string[] = [];
  for (let n = 0, size = 0; size < bytes; n++) {
    const part = texts[n % texts.length] ?? '';
    parts.push(part);
    size += Buffer.byteLength(part) + 2;
  }
  return parts.join('\n\n');
}

/** The engine over the whole of a text: structure, names, attributions, summaries. */
export function engineSpeed(text: string, resources: AnnotationResources): Speed {
  return timed(text, () => annotate('speed', text, resources));
}

/**
 * The Arabic language pack of nlp.js over the same text: normalising, splitting into tokens and stemming, which is less than a tenth of what the engine
 * does, and the only kept-up npm package for Arabic text that we found.
 */
export function peerSpeed(text: string): Speed {
  const stemmer = new StemmerAr({});
  const tokenizer = new TokenizerAr({}, true);
  const normalizer = new NormalizerAr();
  return timed(text, () =>
    text.split('\n').map((line) => stemmer.stem(tokenizer.tokenize(normalizer.normalize(line), false))),
  );
}

function timed(text: string, work: () => unknown): Speed {
  globalThis.gc?.();
  const before = used();
  const start = performance.now();
  const result = work();
  const seconds = (performance.now() - start) / 1000;
  const megabytes = Math.max(0, used() - before) / 2 ** 20;
  const words = text.match(/\S+/g)?.length ?? 0;
  return { bytes: Buffer.byteLength(text), words, seconds, megabytes: result === undefined ? 0 : megabytes };
}

function used(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
