import type { TaggerLexicon } from '../lexicon/taggerLexicon.ts';
import { type TaggerToken, tokenOf } from './taggerToken.ts';

/**
 * A text repeats its words: past this many distinct ones the cache begins anew, so that memory stays bounded.
 */
const MOST_TOKENS = 40_000;

/** Tokens by how they are written, each worked out once. */
export class TokenCache {
  private readonly lexicon: TaggerLexicon;
  private readonly tokens = new Map<string, TaggerToken>();

  constructor(lexicon: TaggerLexicon) {
    this.lexicon = lexicon;
  }

  token(written: string): TaggerToken {
    const known = this.tokens.get(written);
    if (known !== undefined) return known;
    const token = tokenOf(written, this.lexicon);
    if (this.tokens.size >= MOST_TOKENS) this.tokens.clear();
    this.tokens.set(written, token);
    return token;
  }
}
