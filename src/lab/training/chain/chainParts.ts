import { LABELS } from '../../../annotation/tagging/model/label.ts';
import { ROW, UNITS } from '../../../annotation/tagging/model/taggerModel.ts';
import type { TrainedChain } from './trainChain.ts';

const COUNT = LABELS.length;
const LARGEST = 127;
const LOWEST_TRANSITION = -(2 ** 15);

/** A trained chain in whole numbers, with its features by key. */
export interface ChainParts {
  /** For each feature that has a weight, one weight for each label. */
  readonly rows: ReadonlyMap<number, Int8Array>;
  readonly transitions: Int16Array;
}

/**
 * A trained chain in units of 1/`UNITS`. Weights below `leastWeight` are left out, and features without
 * another weight. `outsidePrice` units are taken from each token outside names, because a trained chain
 * misses more names than it adds.
 */
export function chainParts(
  trained: TrainedChain,
  keys: readonly number[],
  { leastWeight, outsidePrice }: { readonly leastWeight: number; readonly outsidePrice: number },
): ChainParts {
  const weights = Int8Array.from(trained.emissions, (weight) => {
    const units = Math.round(weight * UNITS);
    return Math.abs(units) < leastWeight ? 0 : Math.max(-LARGEST, Math.min(LARGEST, units));
  });
  const rows = new Map<number, Int8Array>();
  keys.forEach((key, place) => {
    const row = weights.subarray(place * COUNT, (place + 1) * COUNT);
    if (row.some((weight) => weight !== 0)) rows.set(key, row);
  });
  const transitions = Int16Array.from(trained.transitions, (weight, cell) =>
    Math.max(LOWEST_TRANSITION, Math.round(weight * UNITS) - (cell % COUNT === 0 ? outsidePrice : 0)),
  );
  return { rows, transitions };
}

/** The features of both readings, in the form of `ModelParts`. */
export function joinedRows(
  first: ChainParts,
  second: ChainParts,
): { readonly featureKeys: Uint32Array; readonly weights: Int8Array } {
  const featureKeys = Uint32Array.from(new Set([...first.rows.keys(), ...second.rows.keys()]));
  const weights = new Int8Array(featureKeys.length * ROW);
  featureKeys.forEach((key, row) => {
    weights.set(first.rows.get(key) ?? [], row * ROW);
    weights.set(second.rows.get(key) ?? [], row * ROW + COUNT);
  });
  return { featureKeys, weights };
}
