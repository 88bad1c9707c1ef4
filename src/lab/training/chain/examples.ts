import { documentKeys } from '../../../annotation/tagging/features/documentFeatures.ts';
import { jointKeys } from '../../../annotation/tagging/features/jointKeys.ts';
import type { PreparedSentence } from '../../../annotation/tagging/features/preparedSentence.ts';
import {
  lexicalKeys,
  NEIGHBOURS,
  neighbourKeys,
  ownKeys,
} from '../../../annotation/tagging/features/tokenKeys.ts';
import { addCount } from '../../../domain/counting/addCount.ts';
import type { Example } from './example.ts';

/**
 * The keys of the features that occur at least `leastCount` times, each with its row. They are in the order
 * in which they first occur.
 */
export function frequentRows(
  prepared: readonly PreparedSentence[],
  groups: number,
  leastCount: number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const sentence of prepared) {
    for (let at = 0; at < sentence.tokens.length; at++) {
      for (const key of keysOf(sentence, at, groups).keys) addCount(counts, key);
    }
  }
  const rows = new Map<number, number>();
  for (const [key, count] of counts) if (count >= leastCount) rows.set(key, rows.size);
  return rows;
}

/** The sentences as rows of features. Features without a row are left out. */
export function examplesOf(
  prepared: readonly PreparedSentence[],
  labels: readonly (readonly number[])[],
  groups: number,
  rows: ReadonlyMap<number, number>,
): readonly Example[] {
  return prepared.map((sentence, at) => exampleOf(sentence, labels[at] ?? [], groups, rows));
}

function exampleOf(
  sentence: PreparedSentence,
  labels: readonly number[],
  groups: number,
  rows: ReadonlyMap<number, number>,
): Example {
  const starts = [0];
  const lexicalEnds: number[] = [];
  const ids: number[] = [];
  for (let at = 0; at < labels.length; at++) {
    const { keys, lexical } = keysOf(sentence, at, groups);
    let lexicalEnd = ids.length;
    keys.forEach((key, place) => {
      const row = rows.get(key);
      if (row === undefined) return;
      ids.push(row);
      if (place < lexical) lexicalEnd = ids.length;
    });
    lexicalEnds.push(lexicalEnd);
    starts.push(ids.length);
  }
  return {
    starts: Int32Array.from(starts),
    ids: Int32Array.from(ids),
    lexicalEnds: Int32Array.from(lexicalEnds),
    labels,
  };
}

function keysOf(
  sentence: PreparedSentence,
  at: number,
  groups: number,
): { readonly keys: readonly number[]; readonly lexical: number } {
  const token = sentence.tokens[at];
  if (token === undefined) return { keys: [], lexical: 0 };
  const lexical = lexicalKeys(token, groups);
  const neighbours = NEIGHBOURS.flatMap((offset) =>
    neighbourKeys(sentence.tokens[at + offset], offset, groups),
  );
  const joint: number[] = [];
  jointKeys(sentence, at, groups, joint);
  const others = [...ownKeys(token, groups), ...neighbours, ...joint, ...documentKeys(sentence, at, groups)];
  return { keys: [...lexical, ...others], lexical: lexical.length };
}
