import { LABELS } from './label.ts';
import type { LexiconColumns } from './lexicon.ts';
import { MODEL_MAGIC } from './model.ts';

/** The parts of a model as training leaves them; rows of any order. */
export interface ModelParts {
  readonly groups: number;
  readonly lexicon: LexiconColumns;
  readonly featureKeys: Uint32Array;
  /** See `TaggerModel.weights`. */
  readonly weights: Int8Array;
  /** See `TaggerModel.transitions`. */
  readonly transitions: Int16Array;
}

/** The bytes of the model file for `parts`: what `loadModel` reads. Equal parts give equal bytes. */
export function modelBytes(parts: ModelParts): Uint8Array {
  const bytes: number[] = [];
  const short = (value: number) => bytes.push(value & 255, (value >> 8) & 255);
  const number = (value: number) => {
    short(value & 0xffff);
    short(value >>> 16);
  };
  number(MODEL_MAGIC);
  number(parts.groups);
  const { lexicon } = parts;
  const phrases = sortedRows(lexicon.phraseKeys);
  writeKeys(bytes, lexicon.phraseKeys, phrases, number);
  for (const row of phrases) short(lexicon.phraseKinds[row] ?? 0);
  const words = sortedRows(lexicon.wordKeys);
  writeKeys(bytes, lexicon.wordKeys, words, number);
  for (const row of words) bytes.push(lexicon.wordFrequencies[row] ?? 0);
  const features = sortedRows(parts.featureKeys);
  writeKeys(bytes, parts.featureKeys, features, number);
  for (const row of features) short(maskOf(parts.weights, row));
  for (const row of features) {
    for (const weight of rowOf(parts.weights, row)) if (weight !== 0) bytes.push(weight & 255);
  }
  for (const weight of parts.transitions) short(weight);
  return Uint8Array.from(bytes);
}

function sortedRows(keys: Uint32Array): readonly number[] {
  return Array.from(keys, (_, row) => row).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
}

function writeKeys(
  bytes: number[],
  keys: Uint32Array,
  rows: readonly number[],
  number: (value: number) => void,
): void {
  number(rows.length);
  let last = 0;
  for (const row of rows) {
    const key = keys[row] ?? 0;
    let gap = key - last;
    while (gap > 127) {
      bytes.push((gap % 128) + 128);
      gap = Math.floor(gap / 128);
    }
    bytes.push(gap);
    last = key;
  }
}

function rowOf(weights: Int8Array, row: number): Int8Array {
  return weights.subarray(row * LABELS.length, (row + 1) * LABELS.length);
}

function maskOf(weights: Int8Array, row: number): number {
  let mask = 0;
  rowOf(weights, row).forEach((weight, label) => {
    if (weight !== 0) mask |= 1 << label;
  });
  return mask;
}
