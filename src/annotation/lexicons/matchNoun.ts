/** A noun found in a word. */
export interface NounMatch {
  readonly noun: string;
  /** How many letters of clitics and article stand before it: 1 in «لخبراء», 3 in «والمراقبون». */
  readonly cut: number;
}

/**
 * The noun of one of the lists `nouns` that a folded word holds behind a conjunction, a preposition and the
 * article, with or without the alif of the accusative: «خبراء» in «لخبراء», «مسؤول» in «مسؤولا».
 */
export function matchNoun(folded: string, ...nouns: readonly ReadonlySet<string>[]): NounMatch | undefined {
  const [opening = ''] = /^[وف]?[بلك]?(?:ال|(?<=ل)ل)?/.exec(folded) ?? [];
  const ends = folded.endsWith('ا') ? [folded.length, folded.length - 1] : [folded.length];
  for (let cut = 0; cut <= opening.length; cut++) {
    for (const end of ends) {
      const noun = folded.slice(cut, end);
      if (nouns.some((list) => list.has(noun))) return { noun, cut };
    }
  }
  return undefined;
}
