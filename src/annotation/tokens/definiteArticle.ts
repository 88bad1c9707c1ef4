/**
 * A folded word without a conjunction, a preposition and the article: «والمراقبون» is «مراقبون», «للخبراء» is
 * «خبراء».
 */
export function bareWord(folded: string): string {
  const bare = folded.replace(/^[وفبلك]{0,2}ال(?=..)/, '');
  return bare === folded ? folded.replace(/^لل(?=..)/, '') : bare;
}

/** Whether a folded word has the article: «المراقبون», «والبيان», «للجيش». */
export function isDefinite(folded: string): boolean {
  return /^[وفبك]?ال..|^لل../.test(folded);
}

/**
 * How many letters stand before the article of a definite word: 1 in «والبيان», 1 in «للجيش», whose article
 * has lost its alif.
 */
export function articleStart(folded: string): number {
  return folded.startsWith('لل') ? 1 : Math.max(0, folded.indexOf('ال'));
}
