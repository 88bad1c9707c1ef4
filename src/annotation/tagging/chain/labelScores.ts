import { integerAt, signedByteAt } from '../../../domain/typedAt.ts';
import { documentKeys } from '../features/documentFeatures.ts';
import { jointKeys } from '../features/jointKeys.ts';
import type { PreparedSentence } from '../features/preparedSentence.ts';
import { lexicalKeys, NEIGHBOURS, neighbourKeys, ownKeys } from '../features/tokenKeys.ts';
import { LABELS } from '../model/label.ts';
import { ROW, type TaggerModel } from '../model/taggerModel.ts';
import type { TaggerToken } from '../tokens/taggerToken.ts';

const COUNT = LABELS.length;
/** Past this many distinct tokens the kept sums are dropped, so that memory stays bounded. */
const MOST_TOKENS = 40_000;

/**
 * The scores of a sentence's labels in both readings: a row of `LABELS.length` a token, in the model's units.
 */
export interface SentenceScores {
  readonly first: Int32Array;
  /** Without what the document says: see `LabelScores.addDocumentScores`. */
  readonly second: Int32Array;
}

/**
 * The scores of labels by a model, before the labels of neighbours are looked at. What a token gives by
 * itself, to its own place and to its neighbours', is summed once for every distinct token.
 */
export class LabelScores {
  private readonly model: TaggerModel;
  /** For each token, one after the other, the sums for each of `NEIGHBOURS` and for its own place. */
  private readonly kept = new Map<TaggerToken, Int32Array>();
  private readonly edge: Int32Array;
  private readonly keys: number[] = [];
  private readonly row = new Int32Array(ROW);

  constructor(model: TaggerModel) {
    this.model = model;
    this.edge = this.newSums(undefined);
  }

  /** The scores of both readings. */
  of(prepared: PreparedSentence): SentenceScores {
    const { tokens } = prepared;
    const first = new Int32Array(tokens.length * COUNT);
    const second = new Int32Array(tokens.length * COUNT);
    const sums = tokens.map((token) => this.sumsOf(token));
    for (let at = 0; at < tokens.length; at++) {
      this.row.fill(0);
      jointKeys(prepared, at, this.model.groups, this.keys);
      this.addKeys(this.row, this.keys);
      addTo(this.row, sums[at] ?? this.edge, NEIGHBOURS.length);
      NEIGHBOURS.forEach((offset, place) => {
        addTo(this.row, sums[at + offset] ?? this.edge, place);
      });
      first.set(this.row.subarray(0, COUNT), at * COUNT);
      second.set(this.row.subarray(COUNT), at * COUNT);
    }
    return { first, second };
  }

  /** Adds to the scores of the second reading what the document says. */
  addDocumentScores(second: Int32Array, prepared: PreparedSentence): void {
    for (let at = 0; at < prepared.tokens.length; at++) {
      const keys = documentKeys(prepared, at, this.model.groups);
      if (keys.length === 0) continue;
      const sum = this.row.fill(0);
      this.addKeys(sum, keys);
      for (let label = 0; label < COUNT; label++) {
        second[at * COUNT + label] = integerAt(second, at * COUNT + label) + integerAt(sum, COUNT + label);
      }
    }
  }

  private sumsOf(token: TaggerToken): Int32Array {
    const known = this.kept.get(token);
    if (known !== undefined) return known;
    const sums = this.newSums(token);
    if (this.kept.size >= MOST_TOKENS) this.kept.clear();
    this.kept.set(token, sums);
    return sums;
  }

  /** The sums of a token, or of what stands beyond a sentence's edge. */
  private newSums(token: TaggerToken | undefined): Int32Array {
    const { groups } = this.model;
    const sums = new Int32Array((NEIGHBOURS.length + 1) * ROW);
    NEIGHBOURS.forEach((offset, place) => {
      this.addKeys(sums.subarray(place * ROW, (place + 1) * ROW), neighbourKeys(token, offset, groups));
    });
    if (token === undefined) return sums;
    const own = sums.subarray(NEIGHBOURS.length * ROW);
    this.addKeys(own, lexicalKeys(token, groups));
    this.addKeys(own, ownKeys(token, groups));
    return sums;
  }

  private addKeys(row: Int32Array, keys: readonly number[]): void {
    const { features, weights } = this.model;
    for (const key of keys) {
      const base = features.row(key) * ROW;
      if (base < 0) continue;
      for (let column = 0; column < ROW; column++) {
        row[column] = integerAt(row, column) + signedByteAt(weights, base + column);
      }
    }
  }
}

function addTo(row: Int32Array, sums: Int32Array, place: number): void {
  const base = place * ROW;
  for (let column = 0; column < ROW; column++)
    row[column] = integerAt(row, column) + integerAt(sums, base + column);
}
