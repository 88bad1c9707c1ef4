import { LABELS, mayFollow } from '../../../annotation/tagging/model/label.ts';
import { integerAt, singleAt } from '../../../domain/typedAt.ts';

const COUNT = LABELS.length;
/** The weight of a transition that BIO forbids (from O to I): so low that no evidence outweighs it. */
const FORBIDDEN = -900;

/**
 * The weights of a chain in training, by AdaGrad (Duchi et al. 2011): the larger the sum of the past squared
 * gradients, the smaller the step.
 */
export class ChainWeights {
  readonly emissions: Float32Array;
  readonly transitions = new Float32Array((COUNT + 1) * COUNT);
  readonly allowed = Uint8Array.from({ length: (COUNT + 1) * COUNT }, (_, cell) => {
    const before = Math.floor(cell / COUNT);
    return mayFollow(before === COUNT ? -1 : before, cell % COUNT) ? 1 : 0;
  });
  private readonly squares: Float32Array;
  private readonly transitionSquares = new Float32Array((COUNT + 1) * COUNT);
  private readonly lastSeen: Int32Array;
  private readonly rate: number;
  private readonly decay: number;

  /**
   * `features` is the number of rows, `rate` the size of the first step, `decay` the share that a weight
   * loses at each sentence.
   */
  constructor(features: number, rate: number, decay: number) {
    this.emissions = new Float32Array(features * COUNT);
    this.squares = new Float32Array(features * COUNT);
    this.lastSeen = new Int32Array(features);
    this.rate = rate;
    this.decay = decay;
  }

  /** Applies the decay of the sentences since `feature` was last seen. */
  touch(feature: number, sentence: number): void {
    const last = integerAt(this.lastSeen, feature);
    if (last === sentence) return;
    this.lastSeen[feature] = sentence;
    if (last === 0) return;
    const factor = 1 / (1 + this.decay * (sentence - last));
    for (let cell = feature * COUNT; cell < (feature + 1) * COUNT; cell++) {
      this.emissions[cell] = singleAt(this.emissions, cell) * factor;
    }
  }

  /** A step down the gradient of one emission weight. */
  stepEmission(cell: number, gradient: number): void {
    const square = singleAt(this.squares, cell) + gradient * gradient;
    this.squares[cell] = square;
    this.emissions[cell] = singleAt(this.emissions, cell) - (this.rate * gradient) / Math.sqrt(square + 1);
  }

  /** A step down the gradient of one transition weight. */
  stepTransition(cell: number, gradient: number): void {
    const square = singleAt(this.transitionSquares, cell) + gradient * gradient;
    this.transitionSquares[cell] = square;
    this.transitions[cell] =
      singleAt(this.transitions, cell) - (this.rate * gradient) / Math.sqrt(square + 1);
  }

  /** The transition weights; those that BIO forbids are `FORBIDDEN`. */
  boundTransitions(): Float32Array {
    return this.transitions.map((weight, cell) => (this.allowed[cell] === 1 ? weight : FORBIDDEN));
  }
}
