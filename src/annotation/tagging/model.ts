import { HashTable } from './hashTable.ts';
import { LABELS } from './label.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';

/** A trained tagger, ready to label. Its numbers are whole, so that every engine decides alike. */
export interface TaggerModel {
  /** Bits of `FEATURE_GROUP`: the features it was trained with. */
  readonly groups: number;
  readonly lexicon: Lexicon;
  readonly features: HashTable;
  /** A row of `LABELS.length` weights for each feature, in units of 1/`UNITS`. */
  readonly weights: Int8Array;
  /** The weight of label `next` after `previous`, at `previous * LABELS.length + next`; row `LABELS.length` is the start. */
  readonly transitions: Int16Array;
}

/** How many units of a model's weights make one natural logarithm. */
export const UNITS = 32;

/** The first bytes of a model file: «HTG» and the version of the format. */
export const MODEL_MAGIC = 0x01475448;

/**
 * The model in the bytes of a model file. All numbers are little endian; keys are sorted and stored as differences, seven
 * bits a byte, the lowest first.
 * @throws RangeError if the bytes are not a model file of this version, or are cut short.
 */
export function loadModel(bytes: Uint8Array): TaggerModel {
  const reader = new Reader(bytes);
  const magic = reader.number();
  if (magic !== MODEL_MAGIC) throw new RangeError(`not a tagger model: it begins with ${magic.toString(16)}`);
  const groups = reader.number();
  const phraseKeys = reader.keys(reader.number());
  const phraseKinds = Uint16Array.from(phraseKeys, () => reader.short());
  const wordKeys = reader.keys(reader.number());
  const wordFrequencies = reader.bytes(wordKeys.length);
  const featureKeys = reader.keys(reader.number());
  const weights = readWeights(reader, featureKeys.length);
  const transitions = Int16Array.from({ length: (LABELS.length + 1) * LABELS.length }, () => reader.short());
  const lexicon = lexiconOf({ phraseKeys, phraseKinds, wordKeys, wordFrequencies });
  return { groups, lexicon, features: new HashTable(featureKeys), weights, transitions };
}

/** The weights that are not 0: for each feature the bits of its labels, then, for all, the values in order. */
function readWeights(reader: Reader, count: number): Int8Array {
  const masks = Uint16Array.from({ length: count }, () => reader.short());
  const weights = new Int8Array(count * LABELS.length);
  for (let row = 0; row < count; row++) {
    const mask = masks[row] ?? 0;
    for (let label = 0; label < LABELS.length; label++) {
      if (mask & (1 << label)) weights[row * LABELS.length + label] = reader.byte();
    }
  }
  return weights;
}

class Reader {
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
