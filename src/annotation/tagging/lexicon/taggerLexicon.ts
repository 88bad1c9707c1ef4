import { byteAt } from '../../../domain/typedAt.ts';
import { hashPair, hashText } from './hashing.ts';
import { HashTable } from './hashTable.ts';

/**
 * The columns of a lexicon: keys of phrases with what the gazetteers say of them, keys of words with what raw
 * text says.
 */
export interface LexiconColumns {
  /** Distinct keys, by `phraseKey`, of every phrase of the gazetteers and of every beginning of one. */
  readonly phraseKeys: Uint32Array;
  /** Bits of `NAME_KIND`; 0 for what is only the beginning of a phrase. */
  readonly phraseKinds: Uint32Array;
  /** Distinct hashes of words in their folded form. */
  readonly wordKeys: Uint32Array;
  /** How common the word is in the raw text: twice the binary logarithm of its count, rounded down. */
  readonly wordFrequencies: Uint8Array;
  /** See `letterScores`; empty if nothing is known of letters. */
  readonly letterWeights: Int8Array;
}

/** What is known of words and phrases before a text is read. */
export interface TaggerLexicon {
  readonly columns: LexiconColumns;
  readonly phrases: HashTable;
  readonly words: HashTable;
}

/** The lexicon over `columns`, with its look-up tables. */
export function taggerLexicon(columns: LexiconColumns): TaggerLexicon {
  return { columns, phrases: new HashTable(columns.phraseKeys), words: new HashTable(columns.wordKeys) };
}

/** The key of a phrase of folded words. */
export function phraseKey(words: readonly string[]): number {
  let key = 0;
  for (const word of words) key = extendPhrase(key, hashText(word));
  return key;
}

/** The key of the phrase with key `key` (0: empty) and one more word, given by its hash. */
export function extendPhrase(key: number, word: number): number {
  return hashPair(key, word);
}

/** How common a word is (see `LexiconColumns.wordFrequencies`), 0 if it is not in the lexicon. */
export function frequencyOf(lexicon: TaggerLexicon, word: number): number {
  const row = lexicon.words.row(word);
  return row < 0 ? 0 : byteAt(lexicon.columns.wordFrequencies, row);
}
