import { hashPair } from '../lexicon/hashing.ts';
import type { TaggerToken } from '../tokens/taggerToken.ts';
import { FEATURE_GROUP, OUTSIDE } from './featureGroups.ts';
import { addGazetteerKeys } from './gazetteerKeys.ts';
import type { PreparedSentence } from './preparedSentence.ts';
import { quotationAndHeadKeys } from './quotationAndHeadKeys.ts';

/** Stands for the frequency of a token beyond the sentence's edge. */
const FREQUENCY_OUTSIDE = 99;

/**
 * Writes to `keys` (emptied first) the features that several tokens of `sentence` give together to its token
 * `index`, all but what the document says (see `documentKeys`). The list is the caller's, because a new one
 * for every token would cost much of the tagger's time.
 */
export function jointKeys(sentence: PreparedSentence, index: number, groups: number, keys: number[]): void {
  keys.length = 0;
  const { tokens } = sentence;
  const token = tokens[index];
  if (token === undefined) return;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (groups & FEATURE_GROUP.words) addWordKeys(sentence, index, token, keys);
  if (groups & FEATURE_GROUP.affixes) addAffixKeys(token, before, after, keys);
  if (groups & FEATURE_GROUP.stems) {
    keys.push(hashPair(7, hashPair(token.bare, before?.bare ?? OUTSIDE)));
    keys.push(hashPair(8, hashPair(token.bare, after?.bare ?? OUTSIDE)));
  }
  if (groups & FEATURE_GROUP.frequencies) addFrequencyKeys(token, before, after, keys);
  if (groups & FEATURE_GROUP.gazetteers) addGazetteerKeys(sentence, index, keys);
  if (groups & FEATURE_GROUP.quotationsAndHeads) keys.push(...quotationAndHeadKeys(sentence, index));
}

function addWordKeys({ tokens }: PreparedSentence, index: number, token: TaggerToken, keys: number[]): void {
  const before = tokens[index - 1]?.word ?? OUTSIDE;
  const after = tokens[index + 1]?.word ?? OUTSIDE;
  keys.push(hashPair(3, hashPair(token.word, before)));
  keys.push(hashPair(4, hashPair(token.word, after)));
  keys.push(hashPair(17, hashPair(before, tokens[index - 2]?.word ?? OUTSIDE)));
  keys.push(hashPair(18, hashPair(after, tokens[index + 2]?.word ?? OUTSIDE)));
  keys.push(hashPair(19, hashPair(before, after)));
}

function addAffixKeys(
  token: TaggerToken,
  before: TaggerToken | undefined,
  after: TaggerToken | undefined,
  keys: number[],
): void {
  const articles = (token.article ? 1 : 0) + (before?.article ? 2 : 0) + (after?.article ? 4 : 0);
  keys.push(hashPair(16, hashPair(before?.shape ?? OUTSIDE, after?.shape ?? OUTSIDE)));
  keys.push(hashPair(23, articles));
  keys.push(hashPair(27, hashPair(token.suffixes[1] ?? OUTSIDE, before?.suffixes[1] ?? OUTSIDE)));
}

function addFrequencyKeys(
  token: TaggerToken,
  before: TaggerToken | undefined,
  after: TaggerToken | undefined,
  keys: number[],
): void {
  const coarse = token.frequency >> 2;
  const coarseBefore = (before?.frequency ?? FREQUENCY_OUTSIDE) >> 2;
  const coarseAfter = (after?.frequency ?? FREQUENCY_OUTSIDE) >> 2;
  keys.push(hashPair(42, coarse + 64 * coarseBefore + 4096 * coarseAfter));
  keys.push(hashPair(43, hashPair(before?.stem ?? OUTSIDE, coarse)));
  keys.push(hashPair(44, hashPair(coarse, after?.stem ?? OUTSIDE)));
}
