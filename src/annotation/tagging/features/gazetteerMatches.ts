import { at } from '../../../domain/at.ts';
import { byteAt, unsignedAt } from '../../../domain/typedAt.ts';
import { NAME_KINDS } from '../lexicon/nameKind.ts';
import { extendPhrase, type TaggerLexicon } from '../lexicon/taggerLexicon.ts';
import type { TaggerToken } from '../tokens/taggerToken.ts';

/** Where a token stands in a phrase of the gazetteers: alone, first, inside, last. */
const POSITION = { whole: 0, first: 1, inside: 2, last: 3 } as const;

/** How many codes of `gazetteerMatches` there are for one kind. */
export const MATCH_CODES = 16;

const LONGEST_PHRASE = 7;

/** What the gazetteers see in a sentence. */
export interface GazetteerMatches {
  /**
   * For each token a row of `NAME_KINDS` codes, of the longest phrase of the kind over it: 0 for none, else
   * 1 + position + 4 if it was found without proclitics + 8 for a phrase of three words or more.
   */
  readonly codes: Uint8Array;
  /** The kinds that are not 0 in the token's row, as bits of `NAME_KIND`. */
  readonly kinds: Uint32Array;
}

/** The phrases of the gazetteers in a sentence, each by its longest. */
export function gazetteerMatches(tokens: readonly TaggerToken[], lexicon: TaggerLexicon): GazetteerMatches {
  const matches = {
    codes: new Uint8Array(tokens.length * NAME_KINDS),
    kinds: new Uint32Array(tokens.length),
  };
  const lengths = new Uint8Array(tokens.length * NAME_KINDS);
  for (let start = 0; start < tokens.length; start++) {
    for (const [form, word] of at(tokens, start).forms.entries()) {
      let key = extendPhrase(0, word);
      for (let length = 1; length <= LONGEST_PHRASE; length++) {
        const row = lexicon.phrases.row(key);
        if (row < 0) break;
        const kinds = unsignedAt(lexicon.columns.phraseKinds, row);
        if (kinds !== 0) mark(matches, lengths, { kinds, start, length, stripped: form > 0 });
        const next = tokens[start + length];
        if (next === undefined) break;
        key = extendPhrase(key, next.word);
      }
    }
  }
  return matches;
}

/** A phrase of the gazetteers in a sentence. */
interface PhraseMatch {
  /** What the gazetteers say of it, as bits of `NAME_KIND`. */
  readonly kinds: number;
  /** Its first token, and how many it has. */
  readonly start: number;
  readonly length: number;
  /** Whether it was found without the proclitics of its first token. */
  readonly stripped: boolean;
}

/**
 * Marks the tokens of a phrase, except where a longer phrase of its kind stands. `lengths` has, for each
 * code, the length of the longest so far.
 */
function mark(
  matches: GazetteerMatches,
  lengths: Uint8Array,
  { kinds, start, length, stripped }: PhraseMatch,
): void {
  for (let kind = 0; kind < NAME_KINDS; kind++) {
    if ((kinds & (1 << kind)) === 0) continue;
    for (let offset = 0; offset < length; offset++) {
      const cell = (start + offset) * NAME_KINDS + kind;
      if (byteAt(lengths, cell) >= length) continue;
      lengths[cell] = length;
      matches.kinds[start + offset] = unsignedAt(matches.kinds, start + offset) | (1 << kind);
      matches.codes[cell] = 1 + positionIn(offset, length) + (stripped ? 4 : 0) + (length > 2 ? 8 : 0);
    }
  }
}

function positionIn(offset: number, length: number): number {
  if (length === 1) return POSITION.whole;
  if (offset === 0) return POSITION.first;
  return offset === length - 1 ? POSITION.last : POSITION.inside;
}
