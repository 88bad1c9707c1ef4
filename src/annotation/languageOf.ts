/** So much of a text is looked at. */
const SAMPLE_UNITS = 20_000;

/**
 * The BCP 47 tag of the language a text is in, by its script: `ar`, `en`, or `und` where neither Arabic nor
 * Latin letters prevail.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE_UNITS);
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (arabic === 0 && latin === 0) return 'und';
  return arabic >= latin ? 'ar' : 'en';
}
