import { foldText } from '../../arabic/fold.ts';
import { composedNames } from './composedNames.ts';
import { packagedNames } from './packagedNames.ts';

/** Where names come from: npm packages, or the lists composed for this project. */
export type NameSource = 'packages' | 'composed';

/** The folded phrases of `sources` with their bits of `NAME_KIND`; what is not of Arabic letters and digits is left out. */
export function gazetteerOf(sources: readonly NameSource[]): ReadonlyMap<string, number> {
  const phrases = new Map<string, number>();
  const names = sources.flatMap((source) => (source === 'packages' ? packagedNames() : composedNames()));
  for (const [name, kind] of names) {
    const phrase = foldText(name).trim();
    if (phrase.length < 2 || !/^[\u0621-\u064a0-9 ]+$/.test(phrase)) continue;
    phrases.set(phrase, (phrases.get(phrase) ?? 0) | kind);
  }
  return phrases;
}
