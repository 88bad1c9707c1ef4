import { countMatches } from '../domain/counting/countMatches.ts';

/** So much of a text is looked at. */
const SAMPLE_UNITS = 20_000;

/**
 * The BCP 47 tag of the language a text is in, by its script: `ar`, `en`, or `und` where neither Arabic nor
 * Latin letters prevail.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE_UNITS);
  const arabic = countMatches(sample, /\p{Script=Arabic}/gu);
  const latin = countMatches(sample, /\p{Script=Latin}/gu);
  if (arabic === 0 && latin === 0) return 'und';
  return arabic >= latin ? 'ar' : 'en';
}
