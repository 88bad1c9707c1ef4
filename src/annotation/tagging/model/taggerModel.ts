import { HashTable } from '../lexicon/hashTable.ts';
import { type Lexicon, lexiconOf } from '../lexicon/taggerLexicon.ts';
import { LABELS } from './label.ts';

/**
 * A trained tagger, ready to label: two linear chains over the same features. The first reads a text without knowing the
 * document, the second with what the first found. Weights are whole numbers, so that every engine decides alike.
 */
export interface TaggerModel {
  readonly lexicon: Lexicon;
  /** Bits of `FEATURE_GROUP`: the features it was trained with. */
  readonly groups: number;
  readonly features: HashTable;
  /**
   * A row of `ROW` weights for each feature, in units of 1/`UNITS`: one for each label in the first reading, then one for
   * each in the second.
   */
  readonly weights: Int8Array;
  /** For both readings the weight of label `next` after `previous`, at `previous * LABELS.length + next`; the last row is the start. */
  readonly transitions: readonly [first: Int16Array, second: Int16Array];
}

/** How many weights a feature has. */
export const ROW = 2 * LABELS.length;

/** How many units of a model's weights make one natural logarithm. */
export const UNITS = 32;

/** The first bytes of a model file: «HTG» and the version of the format. */
export const MODEL_MAGIC = 0x04475448;

/**
 * The model in the bytes of a model file. All numbers are little endian; keys are sorted and stored as differences, seven
 * bits a byte, the lowest first.
 * @throws RangeError if the bytes are not a model file of this version, or are cut short.
 */
export function loadModel(bytes: Uint8Array): TaggerModel {
  const reader = new Reader(bytes);
  const magic = reader.number();
  if (magic !== MODEL_MAGIC) throw new RangeError(`not a tagger model: it begins with ${magic.toString(16)}`);
  const phraseKeys = reader.keys(reader.number());
  const phraseKinds = Uint32Array.from(phraseKeys, () => reader.triple());
  const wordKeys = reader.keys(reader.number());
  const wordFrequencies = reader.bytes(wordKeys.length);
  const letterWeights = Int8Array.from(reader.bytes(reader.number()));
  const lexicon = lexiconOf({ phraseKeys, phraseKinds, wordKeys, wordFrequencies, letterWeights });
  const groups = reader.number();
  const featureKeys = reader.keys(reader.number());
  const weights = readWeights(reader, featureKeys.length);
  const transitions = [readTransitions(reader), readTransitions(reader)] as const;
  return { lexicon, groups, features: new HashTable(featureKeys), weights, transitions };
}

/** The weights that are not 0: for each feature the bits of its columns, then, for all, the values in order. */
function readWeights(reader: Reader, count: number): Int8Array {
  const masks = Uint32Array.from({ length: count }, () => reader.triple());
  const weights = new Int8Array(count * ROW);
  for (let row = 0; row < count; row++) {
    const mask = masks[row] ?? 0;
    for (let column = 0; mask >> column !== 0; column++) {
      if (mask & (1 << column)) weights[row * ROW + column] = reader.byte();
    }
  }
  return weights;
}

function readTransitions(reader: Reader): Int16Array {
  return Int16Array.from({ length: (LABELS.length + 1) * LABELS.length }, () => reader.short());
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
