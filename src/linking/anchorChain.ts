import type { IndexedText } from './indexedText.ts';
import { anchorAt, anchorOffsets, type PassageCode } from './passageCode.ts';

/** One kept word of a passage, and where in the text at hand a word with its bits stands. */
export interface Anchor {
  /** From the passage's first word, when the link was made. */
  readonly offset: number;
  readonly inside: boolean;
  /** Numbers of words, ascending. */
  readonly occurrences: readonly number[];
  /** How often one word of the text has these bits. */
  readonly frequency: number;
}

/** The anchors of a passage matched in order about one place of the text. */
export interface AnchorChain {
  /** For each anchor, the number of the word that matches it, or -1. */
  readonly matches: Int32Array;
  /** The logarithm of how much likelier these matches are about the passage's place than about any other. */
  readonly evidence: number;
  /** The share of the anchors inside the passage that are matched. */
  readonly kept: number;
}

/** The anchors of `code` in the order of their offsets, looked up in one pass over the text. */
export function anchorsOf(index: IndexedText, code: PassageCode): readonly Anchor[] {
  const sought = new Map<number, number[]>();
  for (const bits of code.anchors) if (bits !== 0) sought.set(bits, []);
  for (let word = 0; word < index.words.count; word++) sought.get(anchorAt(index, word))?.push(word);
  return anchorOffsets(code.length)
    .map((offset, i) => {
      const occurrences = sought.get(code.anchors[i] ?? 0) ?? [];
      const frequency = (occurrences.length + 0.5) / (index.words.count + 1);
      return {
        offset,
        inside: offset >= 0 && offset < code.length,
        occurrences,
        frequency,
        bits: code.anchors[i],
      };
    })
    .filter(({ bits }) => bits !== 0)
    .sort((a, b) => a.offset - b.offset);
}

/** How probably an anchor is still in its place: inside the passage, and about it. */
const INSIDE_KEPT = 0.85;
const CONTEXT_KEPT = 0.7;

/**
 * Walks from anchor `seed`, matched at word `at`, to both sides and takes for every anchor the matching word nearest to
 * where it should be, going by the one before it: words that were put in or cut out shift what follows.
 */
export function chainFrom(anchors: readonly Anchor[], seed: number, at: number): AnchorChain {
  const matches = new Int32Array(anchors.length).fill(-1);
  matches[seed] = at;
  let evidence = gain(anchors[seed], 1);
  for (const direction of [-1, 1]) {
    let known = { offset: anchors[seed]?.offset ?? 0, at };
    for (let i = seed + direction; i >= 0 && i < anchors.length; i += direction) {
      const anchor = anchors[i];
      if (!anchor) break;
      const distance = anchor.offset - known.offset;
      const slack = 2 + Math.abs(distance) * 0.3;
      const found = nearest(anchor.occurrences, known.at + distance);
      const inOrder = found !== undefined && (found - known.at) * direction > 0;
      if (inOrder && Math.abs(found - known.at - distance) <= slack) {
        matches[i] = found;
        evidence += gain(anchor, 2 * Math.abs(found - known.at - distance) + 1);
        known = { offset: anchor.offset, at: found };
      } else evidence += Math.log(1 - (anchor.inside ? INSIDE_KEPT : CONTEXT_KEPT));
    }
  }
  return { matches, evidence, kept: kept(anchors, matches) };
}

function gain(anchor: Anchor | undefined, window: number): number {
  if (!anchor) return 0;
  const chance = Math.min(0.95, anchor.frequency * window);
  return Math.log((anchor.inside ? INSIDE_KEPT : CONTEXT_KEPT) / chance);
}

function kept(anchors: readonly Anchor[], matches: Int32Array): number {
  let inside = 0;
  let matched = 0;
  anchors.forEach((anchor, i) => {
    if (!anchor.inside) return;
    inside++;
    if ((matches[i] ?? -1) >= 0) matched++;
  });
  return inside === 0 ? 1 : matched / inside;
}

/** The value nearest to `target` in an ascending list. */
function nearest(ascending: readonly number[], target: number): number | undefined {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < target) low = middle + 1;
    else high = middle;
  }
  const above = ascending[low];
  const below = ascending[low - 1];
  if (above === undefined || below === undefined) return above ?? below;
  return target - below <= above - target ? below : above;
}
