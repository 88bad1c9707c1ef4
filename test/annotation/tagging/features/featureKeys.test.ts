import { expect, test } from 'vitest';
import { documentKeys } from '../../../../src/annotation/tagging/features/documentFeatures.ts';
import { ALL_GROUPS, FEATURE_GROUP } from '../../../../src/annotation/tagging/features/featureGroups.ts';
import { gazetteerMatches } from '../../../../src/annotation/tagging/features/gazetteerMatches.ts';
import { jointKeys } from '../../../../src/annotation/tagging/features/jointKeys.ts';
import type { PreparedSentence } from '../../../../src/annotation/tagging/features/preparedSentence.ts';
import {
  lexicalKeys,
  neighbourKeys,
  ownKeys,
} from '../../../../src/annotation/tagging/features/tokenKeys.ts';
import { NAME_KIND } from '../../../../src/annotation/tagging/lexicon/nameKind.ts';
import { tokenOf } from '../../../../src/annotation/tagging/tokens/taggerToken.ts';
import { smallLexicon } from '../smallLexicon.ts';

const lexicon = smallLexicon({ لبنان: NAME_KIND.country, الرييس: NAME_KIND.title });
const token = (written: string) => tokenOf(written, lexicon);

function prepared(sentence: string, documentValues: readonly (readonly number[])[] = []): PreparedSentence {
  const tokens = sentence.split(' ').map(token);
  return { tokens, matches: gazetteerMatches(tokens, lexicon), documentValues };
}

function joint(sentence: string, at: number, groups: number): readonly number[] {
  const keys: number[] = [];
  jointKeys(prepared(sentence), at, groups, keys);
  return keys;
}

test.each([
  ['words that fold alike have the same stem but are written otherwise', 'إلى', 'الي', 1],
  ['other words share nothing', 'بيت', 'نهر', 4],
  ['the same word shares all', 'بيت', 'بيت', 0],
])('%s', (_, one, other, differing) => {
  const known = new Set(lexicalKeys(token(one), ALL_GROUPS));
  expect(lexicalKeys(token(other), ALL_GROUPS).filter((key) => !known.has(key))).toHaveLength(differing);
});

test.each([
  ['affixes', FEATURE_GROUP.affixes],
  ['runs of letters', FEATURE_GROUP.grams],
  ['frequencies', FEATURE_GROUP.frequencies],
])('a group that is off gives nothing: %s', (_, group) => {
  const all = ownKeys(token('القاهرة'), ALL_GROUPS);
  const less = ownKeys(token('القاهرة'), ALL_GROUPS & ~group);
  expect(less.length).toBeLessThan(all.length);
  expect(less.every((key) => all.includes(key))).toBe(true);
});

test('a neighbour is told apart by where it stands', () => {
  const before = neighbourKeys(token('وزير'), -1, ALL_GROUPS);
  const after = neighbourKeys(token('وزير'), 1, ALL_GROUPS);
  expect(before.filter((key) => after.includes(key))).toEqual([]);
  expect(neighbourKeys(undefined, -1, ALL_GROUPS)).not.toEqual(before);
});

test('a title counts up to four tokens back', () => {
  const near = joint('الرئيس س ص ع فلان', 4, FEATURE_GROUP.gazetteers);
  const far = joint('الرئيس س ص ع ط فلان', 5, FEATURE_GROUP.gazetteers);
  expect(near.length).toBe(far.length + 1);
});

test('joint features depend on the neighbours', () => {
  expect(joint('في لبنان', 1, ALL_GROUPS)).not.toEqual(joint('من لبنان', 1, ALL_GROUPS));
  expect(joint('في لبنان', 1, ALL_GROUPS)).toEqual(joint('في لبنان', 1, ALL_GROUPS));
});

test('what the document says is a feature only in its group', () => {
  const sentence = prepared('حفتر قال', [[7, 8], []]);
  expect(documentKeys(sentence, 0, ALL_GROUPS)).toHaveLength(2);
  expect(documentKeys(sentence, 1, ALL_GROUPS)).toEqual([]);
  expect(documentKeys(sentence, 0, ALL_GROUPS & ~FEATURE_GROUP.document)).toEqual([]);
});
