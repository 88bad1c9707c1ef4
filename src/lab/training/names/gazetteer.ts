import { foldText } from '../../../arabic/fold.ts';
import { addBits } from '../lexicon/addBits.ts';
import { composedNames } from './composedNames.ts';
import { foreignNames } from './foreignNames.ts';
import type { NamedKind } from './givenNames.ts';
import { packagedNames } from './packagedNames.ts';

/**
 * Where names come from: npm packages, foreign names from such a package spelled by rule, or the lists
 * composed for this project.
 */
export type NameSource = 'packages' | 'transliterated' | 'composed';

const NAMES_OF: Readonly<Record<NameSource, () => readonly NamedKind[]>> = {
  packages: packagedNames,
  transliterated: foreignNames,
  composed: composedNames,
};

/**
 * Particles and pronouns, folded, that some list has as a name («بان» is a given name in Iraq). Alone they
 * are not taken for names.
 */
const PARTICLES = new Set(
  'ان الي ما كان له وان عليه منه انه فان وفي هو هي الان بان لو عنه لي دون ساير انا كنت ال'.split(' '),
);

/**
 * The folded phrases of `sources` with their bits of `NAME_KIND`. Phrases with other signs than Arabic
 * letters and digits are left out.
 */
export function gazetteerOf(sources: readonly NameSource[]): ReadonlyMap<string, number> {
  const phrases = new Map<string, number>();
  const names = sources.flatMap((source) => NAMES_OF[source]());
  for (const [name, kind] of names) {
    const phrase = foldText(name).trim();
    if (phrase.length < 2 || PARTICLES.has(phrase) || !/^[\u0621-\u064a0-9 ]+$/.test(phrase)) continue;
    addBits(phrases, phrase, kind);
  }
  return phrases;
}
