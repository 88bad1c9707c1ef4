import { LABELS, mayFollow } from '../../annotation/tagging/label.ts';

const L = LABELS.length;

export interface Example {
  /** Feature ids of token i: ids[starts[i]..starts[i+1]); those before lexicalEnds[i] are lexical. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly lexicalEnds: Int32Array;
  readonly labels: readonly number[];
}

export interface Options {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  readonly l1?: number;
  readonly dropout: number;
  readonly seed: number;
}

export interface Crf {
  readonly emissions: Float32Array;
  readonly transitions: Float32Array; // (L+1) x L; row L = start
}

export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function trainCrf(examples: readonly Example[], features: number, o: Options): Crf {
  const random = randomOf(o.seed);
  const W = new Float32Array(features * L);
  const G = new Float32Array(features * L);
  const last = new Int32Array(features);
  const T = new Float32Array((L + 1) * L);
  const TG = new Float32Array((L + 1) * L);
  const sumW = new Float32Array(features * L);
  const sumT = new Float32Array((L + 1) * L);
  let summed = 0;
  const allowed = new Uint8Array((L + 1) * L);
  for (let a = 0; a <= L; a++)
    for (let b = 0; b < L; b++) allowed[a * L + b] = mayFollow(a === L ? -1 : a, b) ? 1 : 0;
  const order = examples.map((_, i) => i);
  let longest = 0;
  for (const e of examples) longest = Math.max(longest, e.labels.length);
  const emit = new Float64Array(longest * L);
  const alpha = new Float64Array(longest * L);
  const beta = new Float64Array(longest * L);
  const expT = new Float64Array((L + 1) * L);
  const keep = new Int32Array(longest);
  const scale = new Float64Array(longest);
  const expEmit = new Float64Array(longest * L);
  const g = new Float64Array(L);
  let step = 0;
  const decay = (o.rate * o.l2) / examples.length;
  for (let epoch = 0; epoch < o.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const t = order[i]!;
      order[i] = order[j]!;
      order[j] = t;
    }
    for (const index of order) {
      const e = examples[index]!;
      const n = e.labels.length;
      step++;
      // emissions
      for (let i = 0; i < n; i++) {
        const from = o.dropout > 0 && random() < o.dropout ? e.lexicalEnds[i]! : e.starts[i]!;
        keep[i] = from;
        const row = i * L;
        for (let y = 0; y < L; y++) emit[row + y] = 0;
        for (let k = from; k < e.starts[i + 1]!; k++) {
          const f = e.ids[k]!;
          const base = f * L;
          const gap = step - last[f]!;
          if (gap > 0) {
            if (last[f]! > 0) {
              const factor = 1 / (1 + decay * gap);
              for (let y = 0; y < L; y++) W[base + y]! *= factor;
            }
            last[f] = step;
          }
          for (let y = 0; y < L; y++) emit[row + y]! += W[base + y]!;
        }
      }
      for (let k = 0; k < T.length; k++) expT[k] = allowed[k] ? Math.exp(T[k]!) : 0;
      for (let i = 0; i < n; i++) {
        const row = i * L;
        let max = Number.NEGATIVE_INFINITY;
        for (let y = 0; y < L; y++) if (emit[row + y]! > max) max = emit[row + y]!;
        for (let y = 0; y < L; y++) expEmit[row + y] = Math.exp(emit[row + y]! - max);
        let total = 0;
        for (let y = 0; y < L; y++) {
          let sum = 0;
          if (i === 0) sum = expT[L * L + y]!;
          else for (let z = 0; z < L; z++) sum += alpha[row - L + z]! * expT[z * L + y]!;
          const a = sum * expEmit[row + y]!;
          alpha[row + y] = a;
          total += a;
        }
        scale[i] = total;
        for (let y = 0; y < L; y++) alpha[row + y]! /= total;
      }
      for (let i = n - 1; i >= 0; i--) {
        const row = i * L;
        for (let y = 0; y < L; y++) {
          if (i === n - 1) beta[row + y] = 1;
          else {
            let sum = 0;
            for (let z = 0; z < L; z++) sum += expT[y * L + z]! * expEmit[row + L + z]! * beta[row + L + z]!;
            beta[row + y] = sum / scale[i + 1]!;
          }
        }
      }
      // updates
      for (let i = 0; i < n; i++) {
        const row = i * L;
        const gold = e.labels[i]!;
        let any = false;
        for (let y = 0; y < L; y++) {
          const d = alpha[row + y]! * beta[row + y]! - (y === gold ? 1 : 0);
          g[y] = Math.abs(d) < 1e-4 ? 0 : d;
          if (g[y] !== 0) any = true;
        }
        if (any) {
          for (let k = keep[i]!; k < e.starts[i + 1]!; k++) {
            const base = e.ids[k]! * L;
            for (let y = 0; y < L; y++) {
              const d = g[y]!;
              if (d === 0) continue;
              const acc = G[base + y]! + d * d;
              G[base + y] = acc;
              W[base + y]! -= (o.rate * d) / Math.sqrt(acc + 1);
            }
          }
        }
        // transitions
        if (i === 0) {
          for (let y = 0; y < L; y++)
            updateT(L * L + y, alpha[row + y]! * beta[row + y]! - (y === gold ? 1 : 0));
        } else {
          const before = e.labels[i - 1]!;
          for (let z = 0; z < L; z++)
            for (let y = 0; y < L; y++) {
              if (!allowed[z * L + y]) continue;
              const p =
                (alpha[row - L + z]! * expT[z * L + y]! * expEmit[row + y]! * beta[row + y]!) / scale[i]!;
              updateT(z * L + y, p - (z === before && y === gold ? 1 : 0));
            }
        }
      }
    }
    if (epoch >= o.epochs / 2) {
      summed++;
      for (let k = 0; k < W.length; k++) sumW[k]! += W[k]!;
      for (let k = 0; k < T.length; k++) sumT[k]! += T[k]!;
    }
  }
  function updateT(k: number, d: number): void {
    if (Math.abs(d) < 1e-4) return;
    TG[k]! += d * d;
    T[k]! -= (o.rate * d) / Math.sqrt(TG[k]! + 1);
  }
  for (let k = 0; k < W.length; k++) sumW[k]! /= summed;
  for (let k = 0; k < T.length; k++) sumT[k] = allowed[k] ? sumT[k]! / summed : -1e4;
  return { emissions: sumW, transitions: sumT };
}

export function viterbi(crf: Crf, e: Example): number[] {
  const n = e.labels.length;
  const score = new Float64Array(n * L);
  const back = new Int8Array(n * L);
  for (let i = 0; i < n; i++) {
    const row = i * L;
    for (let k = e.starts[i]!; k < e.starts[i + 1]!; k++) {
      const base = e.ids[k]! * L;
      for (let y = 0; y < L; y++) score[row + y]! += crf.emissions[base + y]!;
    }
    for (let y = 0; y < L; y++) {
      if (i === 0) score[row + y]! += crf.transitions[L * L + y]!;
      else {
        let best = -1e30;
        let arg = 0;
        for (let z = 0; z < L; z++) {
          const s = score[row - L + z]! + crf.transitions[z * L + y]!;
          if (s > best) {
            best = s;
            arg = z;
          }
        }
        score[row + y]! += best;
        back[row + y] = arg;
      }
    }
  }
  const out = new Array<number>(n);
  let y = 0;
  for (let z = 1; z < L; z++) if (score[(n - 1) * L + z]! > score[(n - 1) * L + y]!) y = z;
  for (let i = n - 1; i >= 0; i--) {
    out[i] = y;
    y = back[i * L + y]!;
  }
  return out;
}
