import { extendPhrase, type Lexicon } from './lexicon.ts';
import { NAME_KINDS } from './nameKind.ts';
import type { Token } from './token.ts';

/** Where a token stands in a phrase of the gazetteers: alone, first, inside, last. */
export const POSITION = { whole: 0, first: 1, inside: 2, last: 3 } as const;

/** How many codes of `gazetteerMatches` there are for one kind. */
export const MATCH_CODES = 16;

const LONGEST_PHRASE = 7;

/**
 * For each token, for each kind of name, what the longest phrase of that kind over it says: 0 for none, else
 * 1 + position + 4 × (0 for the token as it stands, 1 without proclitics) + 8 for a phrase of three words or more.
 * Row `i` has `NAME_KINDS` codes.
 */
export function gazetteerMatches(tokens: readonly Token[], lexicon: Lexicon): Uint8Array {
  const codes = new Uint8Array(tokens.length * NAME_KINDS);
  const lengths = new Uint8Array(tokens.length * NAME_KINDS);
  for (let start = 0; start < tokens.length; start++) {
    const token = tokens[start];
    if (token === undefined) continue;
    for (let form = 0; form < token.forms.length; form++) {
      let key = extendPhrase(0, token.forms[form] ?? 0);
      for (let length = 1; length <= LONGEST_PHRASE; length++) {
        const row = lexicon.phrases.row(key);
        if (row < 0) break;
        const kinds = lexicon.columns.phraseKinds[row] ?? 0;
        if (kinds !== 0) mark(codes, lengths, kinds, start, length, form > 0);
        const next = tokens[start + length];
        if (next === undefined) break;
        key = extendPhrase(key, next.word);
      }
    }
  }
  return codes;
}

function mark(
  codes: Uint8Array,
  lengths: Uint8Array,
  kinds: number,
  start: number,
  length: number,
  stripped: boolean,
): void {
  for (let kind = 0; kind < NAME_KINDS; kind++) {
    if ((kinds & (1 << kind)) === 0) continue;
    for (let offset = 0; offset < length; offset++) {
      const cell = (start + offset) * NAME_KINDS + kind;
      if ((lengths[cell] ?? 0) >= length) continue;
      lengths[cell] = length;
      codes[cell] = 1 + positionIn(offset, length) + (stripped ? 4 : 0) + (length > 2 ? 8 : 0);
    }
  }
}

function positionIn(offset: number, length: number): number {
  if (length === 1) return POSITION.whole;
  if (offset === 0) return POSITION.first;
  return offset === length - 1 ? POSITION.last : POSITION.inside;
}
