import { HashTable } from '../lexicon/hashTable.ts';
import { taggerLexicon } from '../lexicon/taggerLexicon.ts';
import { LABELS } from './label.ts';
import { MODEL_MAGIC } from './modelMagic.ts';
import { ROW, type TaggerModel } from './taggerModel.ts';

/**
 * The model in the bytes of a model file. All numbers are little endian; keys are sorted and stored as
 * differences, seven bits a byte, the lowest first.
 * @throws RangeError if the bytes are not a model file of this version, or are cut short.
 */
export function loadModel(bytes: Uint8Array): TaggerModel {
  const reader = new ModelReader(bytes);
  const magic = reader.number();
  if (magic !== MODEL_MAGIC) throw new RangeError(`not a tagger model: it begins with ${magic.toString(16)}`);
  const phraseKeys = reader.keys(reader.number());
  const phraseKinds = Uint32Array.from(phraseKeys, () => reader.triple());
  const wordKeys = reader.keys(reader.number());
  const wordFrequencies = reader.bytes(wordKeys.length);
  const letterWeights = Int8Array.from(reader.bytes(reader.number()));
  const lexicon = taggerLexicon({ phraseKeys, phraseKinds, wordKeys, wordFrequencies, letterWeights });
  const groups = reader.number();
  const featureKeys = reader.keys(reader.number());
  const weights = readWeights(reader, featureKeys.length);
  const transitions = [readTransitions(reader), readTransitions(reader)] as const;
  return { lexicon, groups, features: new HashTable(featureKeys), weights, transitions };
}

/**
 * The weights that are not 0: for each feature the bits of its columns, then, for all, the values in order.
 */
function readWeights(reader: ModelReader, count: number): Int8Array {
  const masks = Array.from({ length: count }, () => reader.triple());
  const weights = new Int8Array(count * ROW);
  for (const [row, mask] of masks.entries()) {
    for (let column = 0; mask >> column !== 0; column++) {
      if (mask & (1 << column)) weights[row * ROW + column] = reader.byte();
    }
  }
  return weights;
}

function readTransitions(reader: ModelReader): Int16Array {
  return Int16Array.from({ length: (LABELS.length + 1) * LABELS.length }, () => reader.short());
}

/** Reads the numbers of a model file one after the other. */
class ModelReader {
  private readonly source: Uint8Array;
  private at = 0;

  constructor(source: Uint8Array) {
    this.source = source;
  }

  byte(): number {
    const byte = this.source[this.at++];
    if (byte === undefined)
      throw new RangeError(`a tagger model ends at byte ${this.source.length}, too soon`);
    return byte;
  }

  short(): number {
    return this.byte() | (this.byte() << 8);
  }

  triple(): number {
    return this.short() | (this.byte() << 16);
  }

  number(): number {
    return (this.short() | (this.short() << 16)) >>> 0;
  }

  bytes(count: number): Uint8Array {
    const start = this.at;
    this.at += count;
    if (this.at > this.source.length) throw new RangeError(`a tagger model lacks ${count} bytes at ${start}`);
    return this.source.slice(start, this.at);
  }

  keys(count: number): Uint32Array {
    if (count > this.source.length) throw new RangeError(`a tagger model claims ${count} keys`);
    const keys = new Uint32Array(count);
    let key = 0;
    for (let row = 0; row < count; row++) {
      let shift = 0;
      for (;;) {
        const byte = this.byte();
        key = (key + (byte & 127) * 2 ** shift) >>> 0;
        if (byte < 128) break;
        shift += 7;
      }
      keys[row] = key;
    }
    return keys;
  }
}
