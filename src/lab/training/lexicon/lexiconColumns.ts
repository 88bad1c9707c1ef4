import { hashText } from '../../../annotation/tagging/lexicon/hashing.ts';
import { type LexiconColumns, phraseKey } from '../../../annotation/tagging/lexicon/taggerLexicon.ts';
import { addBits } from './addBits.ts';
import { trainLetters } from './trainLetters.ts';

/**
 * The columns of the lexicon. `phrases` are folded and have bits of `NAME_KIND`; for `frequencies` see
 * `wordFrequencies`.
 */
export function lexiconColumns(
  phrases: ReadonlyMap<string, number>,
  frequencies: ReadonlyMap<string, number>,
): LexiconColumns {
  const kinds = new Map<number, number>();
  for (const [phrase, bits] of phrases) {
    const words = phrase.split(' ');
    for (let length = 1; length <= words.length; length++) {
      const key = phraseKey(words.slice(0, length));
      addBits(kinds, key, length === words.length ? bits : 0);
    }
  }
  return {
    phraseKeys: Uint32Array.from(kinds.keys()),
    phraseKinds: Uint32Array.from(kinds.values()),
    wordKeys: Uint32Array.from(frequencies.keys(), hashText),
    wordFrequencies: Uint8Array.from(frequencies.values()),
    letterWeights: trainLetters(phrases, frequencies),
  };
}
