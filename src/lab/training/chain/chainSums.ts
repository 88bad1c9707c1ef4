import { LABELS } from '../../../annotation/tagging/model/label.ts';
import { doubleAt, integerAt, singleAt } from '../../../domain/typedAt.ts';
import type { ChainWeights } from './chainWeights.ts';
import type { Example } from './example.ts';

const COUNT = LABELS.length;

/**
 * The forward and backward sums of one sentence under the present weights. The arrays are reused for every
 * sentence.
 */
export class ChainSums {
  readonly emissions: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly steps = new Float64Array((COUNT + 1) * COUNT);
  readonly scales: Float64Array;
  /** For each token, where the features begin that are not hidden. */
  readonly starts: Int32Array;

  /** For sentences of at most `longest` tokens. */
  constructor(longest: number) {
    this.emissions = new Float64Array(longest * COUNT);
    this.forward = new Float64Array(longest * COUNT);
    this.backward = new Float64Array(longest * COUNT);
    this.scales = new Float64Array(longest);
    this.starts = new Int32Array(longest);
  }

  /** Computes the sums of `example`. `starts` must be set before. */
  update(example: Example, weights: ChainWeights): void {
    for (let cell = 0; cell < this.steps.length; cell++) {
      this.steps[cell] = weights.allowed[cell] === 1 ? Math.exp(singleAt(weights.transitions, cell)) : 0;
    }
    const length = example.labels.length;
    for (let at = 0; at < length; at++) {
      this.sumEmissions(example, weights, at);
      this.sumForward(at);
    }
    for (let at = length - 1; at >= 0; at--) this.sumBackward(at, length);
  }

  private sumEmissions(example: Example, weights: ChainWeights, at: number): void {
    const row = this.emissions.subarray(at * COUNT, (at + 1) * COUNT).fill(0);
    const end = integerAt(example.starts, at + 1);
    for (let place = integerAt(this.starts, at); place < end; place++) {
      const base = integerAt(example.ids, place) * COUNT;
      for (let label = 0; label < COUNT; label++) {
        row[label] = doubleAt(row, label) + singleAt(weights.emissions, base + label);
      }
    }
    let top = Number.NEGATIVE_INFINITY;
    for (const score of row) top = Math.max(top, score);
    for (let label = 0; label < COUNT; label++) row[label] = Math.exp(doubleAt(row, label) - top);
  }

  private sumForward(at: number): void {
    let total = 0;
    for (let label = 0; label < COUNT; label++) {
      let sum = at === 0 ? doubleAt(this.steps, COUNT * COUNT + label) : 0;
      for (let before = 0; at > 0 && before < COUNT; before++) {
        sum +=
          doubleAt(this.forward, (at - 1) * COUNT + before) * doubleAt(this.steps, before * COUNT + label);
      }
      sum *= doubleAt(this.emissions, at * COUNT + label);
      this.forward[at * COUNT + label] = sum;
      total += sum;
    }
    this.scales[at] = total;
    for (let cell = at * COUNT; cell < (at + 1) * COUNT; cell++) {
      this.forward[cell] = doubleAt(this.forward, cell) / total;
    }
  }

  private sumBackward(at: number, length: number): void {
    for (let label = 0; label < COUNT; label++) {
      let sum = at === length - 1 ? 1 : 0;
      for (let after = 0; at < length - 1 && after < COUNT; after++) {
        const cell = (at + 1) * COUNT + after;
        sum +=
          (doubleAt(this.steps, label * COUNT + after) *
            doubleAt(this.emissions, cell) *
            doubleAt(this.backward, cell)) /
          doubleAt(this.scales, at + 1);
      }
      this.backward[at * COUNT + label] = sum;
    }
  }
}
