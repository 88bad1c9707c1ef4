import { at } from '../../../domain/at.ts';
import { byteAt, unsignedAt } from '../../../domain/typedAt.ts';
import { hashPair } from '../lexicon/hashing.ts';
import { NAME_KIND, NAME_KINDS } from '../lexicon/nameKind.ts';
import { OUTSIDE } from './featureGroups.ts';
import { type GazetteerMatches, MATCH_CODES } from './gazetteerMatches.ts';
import type { PreparedSentence } from './preparedSentence.ts';

/** Stands for the kinds of a token beyond the sentence's edge. */
const KINDS_OUTSIDE = 1 << NAME_KINDS;
/** So far before a token the nearest title («الرئيس») is looked for. */
const TITLE_WITHIN_TOKENS = 4;

/** Adds to `keys` the features of what the gazetteers see at token `index` and around it. */
export function addGazetteerKeys(sentence: PreparedSentence, index: number, keys: number[]): void {
  const { tokens, matches } = sentence;
  const here = unsignedAt(matches.kinds, index);
  const left = matches.kinds[index - 1] ?? KINDS_OUTSIDE;
  const right = matches.kinds[index + 1] ?? KINDS_OUTSIDE;
  const further = index < 2 ? 0 : unsignedAt(matches.kinds, index - 2);
  keys.push(hashPair(65, here));
  keys.push(hashPair(66, hashPair(left, here)));
  keys.push(hashPair(67, hashPair(here, right)));
  keys.push(hashPair(69, hashPair(left, hashPair(here, right))));
  const any = here | left | right | further;
  for (let kind = 0; any >> kind !== 0 && kind < NAME_KINDS; kind++) {
    const bit = 1 << kind;
    if (here & bit) {
      const code = codeOf(matches, index, kind);
      keys.push(hashPair(60, code));
      keys.push(hashPair(61, hashPair(code, at(tokens, index).frequency >> 2)));
      keys.push(hashPair(68, hashPair(kind, tokens[index - 1]?.stem ?? OUTSIDE)));
    }
    if (left & bit) keys.push(hashPair(62, codeOf(matches, index - 1, kind)));
    if (right & bit) keys.push(hashPair(63, codeOf(matches, index + 1, kind)));
    if (further & bit) keys.push(hashPair(64, kind));
  }
  addTitleDistance(matches, index, keys);
}

/** A number for a kind of phrase and where in one the token stands. */
function codeOf(matches: GazetteerMatches, index: number, kind: number): number {
  return kind * MATCH_CODES + byteAt(matches.codes, index * NAME_KINDS + kind);
}

/** How far before a token the nearest title stands. */
function addTitleDistance({ kinds }: GazetteerMatches, index: number, keys: number[]): void {
  for (let distance = 1; distance <= Math.min(TITLE_WITHIN_TOKENS, index); distance++) {
    if ((unsignedAt(kinds, index - distance) & NAME_KIND.title) === 0) continue;
    keys.push(hashPair(70, distance));
    return;
  }
}
