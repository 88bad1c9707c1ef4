import { LABELS, mayFollow } from '../../../annotation/tagging/model/label.ts';

const COUNT = LABELS.length;
/** The weight of what BIO forbids: so low that no evidence makes up for it. */
const FORBIDDEN = -900;

/** What trains a chain: steps that shrink with the squares of the gradients before them (AdaGrad, Duchi et al. 2011). */
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

  /** `features` rows; `rate` the first step; `decay` the share a weight loses at each sentence. */
  constructor(features: number, rate: number, decay: number) {
    this.emissions = new Float32Array(features * COUNT);
    this.squares = new Float32Array(features * COUNT);
    this.lastSeen = new Int32Array(features);
    this.rate = rate;
    this.decay = decay;
  }

  /** Lets the weights of `feature` decay for the sentences since it was last seen. */
  touch(feature: number, sentence: number): void {
    const last = this.lastSeen[feature] ?? 0;
    if (last === sentence) return;
    this.lastSeen[feature] = sentence;
    if (last === 0) return;
    const factor = 1 / (1 + this.decay * (sentence - last));
    for (let cell = feature * COUNT; cell < (feature + 1) * COUNT; cell++) {
      this.emissions[cell] = (this.emissions[cell] ?? 0) * factor;
    }
  }

  /** A step down the gradient of one emission weight. */
  stepEmission(cell: number, gradient: number): void {
    const square = (this.squares[cell] ?? 0) + gradient * gradient;
    this.squares[cell] = square;
    this.emissions[cell] = (this.emissions[cell] ?? 0) - (this.rate * gradient) / Math.sqrt(square + 1);
  }

  /** A step down the gradient of one transition weight. */
  stepTransition(cell: number, gradient: number): void {
    const square = (this.transitionSquares[cell] ?? 0) + gradient * gradient;
    this.transitionSquares[cell] = square;
    this.transitions[cell] = (this.transitions[cell] ?? 0) - (this.rate * gradient) / Math.sqrt(square + 1);
  }

  /** The transitions, those that BIO forbids at their lowest. */
  boundTransitions(): Float32Array {
    return this.transitions.map((weight, cell) => (this.allowed[cell] === 1 ? weight : FORBIDDEN));
  }
}
