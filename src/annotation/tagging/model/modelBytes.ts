import { at } from '../../../domain/at.ts';
import type { LexiconColumns } from '../lexicon/taggerLexicon.ts';
import { MODEL_MAGIC } from './modelMagic.ts';
import { ROW } from './taggerModel.ts';

/** The parts of a model as training leaves them, rows of any order; see `TaggerModel` for what each means. */
export interface ModelParts {
  readonly lexicon: LexiconColumns;
  readonly groups: number;
  readonly featureKeys: Uint32Array;
  readonly weights: Int8Array;
  readonly transitions: readonly [first: Int16Array, second: Int16Array];
}

/**
 * The bytes of the model file for `parts`: what `loadModel` reads. Equal parts give equal bytes.
 * @throws RangeError if a column has not a row for every key.
 */
export function modelBytes(parts: ModelParts): Uint8Array {
  checkLengths(parts);
  const bytes: number[] = [];
  const { lexicon } = parts;
  writeNumber(bytes, MODEL_MAGIC);
  const phrases = sortedRows(lexicon.phraseKeys);
  writeKeys(bytes, lexicon.phraseKeys, phrases);
  for (const row of phrases) writeTriple(bytes, at(lexicon.phraseKinds, row));
  const words = sortedRows(lexicon.wordKeys);
  writeKeys(bytes, lexicon.wordKeys, words);
  for (const row of words) bytes.push(at(lexicon.wordFrequencies, row));
  writeNumber(bytes, lexicon.letterWeights.length);
  for (const weight of lexicon.letterWeights) bytes.push(weight & 255);
  writeNumber(bytes, parts.groups);
  const features = sortedRows(parts.featureKeys);
  writeKeys(bytes, parts.featureKeys, features);
  for (const row of features) writeTriple(bytes, maskOf(parts.weights, row));
  for (const row of features) {
    for (const weight of rowOf(parts.weights, row)) if (weight !== 0) bytes.push(weight & 255);
  }
  for (const chain of parts.transitions) for (const weight of chain) writeShort(bytes, weight);
  return Uint8Array.from(bytes);
}

/** A column that is too short would be written as zeros. */
function checkLengths({ lexicon, featureKeys, weights }: ModelParts): void {
  const { phraseKeys, phraseKinds, wordKeys, wordFrequencies } = lexicon;
  const columns = [
    [phraseKinds.length, phraseKeys.length],
    [wordFrequencies.length, wordKeys.length],
    [weights.length, featureKeys.length * ROW],
  ] as const;
  for (const [length, expected] of columns)
    if (length !== expected) throw new RangeError(`a column of a model has ${length} rows, not ${expected}`);
}

function writeTriple(bytes: number[], value: number): void {
  writeShort(bytes, value & 0xffff);
  bytes.push(value >> 16);
}

function writeShort(bytes: number[], value: number): void {
  bytes.push(value & 255, (value >> 8) & 255);
}

function writeNumber(bytes: number[], value: number): void {
  writeShort(bytes, value & 0xffff);
  writeShort(bytes, value >>> 16);
}

function sortedRows(keys: Uint32Array): readonly number[] {
  return Array.from(keys, (_, row) => row).sort((a, b) => at(keys, a) - at(keys, b));
}

function writeKeys(bytes: number[], keys: Uint32Array, rows: readonly number[]): void {
  writeNumber(bytes, rows.length);
  let last = 0;
  for (const row of rows) {
    const key = at(keys, row);
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
  return weights.subarray(row * ROW, (row + 1) * ROW);
}

function maskOf(weights: Int8Array, row: number): number {
  let mask = 0;
  rowOf(weights, row).forEach((weight, column) => {
    if (weight !== 0) mask |= 1 << column;
  });
  return mask;
}
