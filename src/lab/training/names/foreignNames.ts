import { allFakers } from '@faker-js/faker';
import { NAME_KIND } from '../../../annotation/tagging/lexicon/nameKind.ts';
import { foldText } from '../../../arabic/fold.ts';
import { countOf } from '../../../domain/counting/countOf.ts';
import { wordFrequencies } from '../frequencies/wordFrequencies.ts';
import type { NamedKind } from './givenNames.ts';
import { type Spelling, transliterate } from './transliterate.ts';

/** The locales of faker whose names appear in Arabic news, with their spelling rules. */
const LOCALES: readonly (readonly [locale: keyof typeof allFakers, spelling: Spelling])[] = [
  ['en', 'english'],
  ['en_NG', 'english'],
  ['en_GH', 'english'],
  ['en_IN', 'english'],
  ['id_ID', 'english'],
  ['fr', 'french'],
  ['fr_SN', 'french'],
  ['de', 'german'],
  ['it', 'italian'],
  ['es', 'spanish'],
  ['pt_BR', 'spanish'],
  ['pt_PT', 'spanish'],
  ['pl', 'slavic'],
  ['cs_CZ', 'slavic'],
  ['sr_RS_latin', 'slavic'],
  ['hr', 'slavic'],
  ['sv', 'nordic'],
  ['nb_NO', 'nordic'],
  ['da', 'nordic'],
  ['nl', 'nordic'],
  ['fi', 'nordic'],
];

/** Locales of faker in Arabic script, with the letters that Arabic news spells otherwise. */
const NEIGHBOURS: readonly (keyof typeof allFakers)[] = ['fa', 'ur', 'ku_ckb'];
const NEIGHBOUR_LETTERS: Readonly<Record<string, string>> = {
  گ: 'غ',
  پ: 'ب',
  چ: 'تش',
  ژ: 'ج',
  ڕ: 'ر',
  ڵ: 'ل',
  ۆ: 'و',
  ێ: 'ي',
  ڤ: 'ف',
  ہ: 'ه',
  ں: 'ن',
  ٹ: 'ت',
  ڈ: 'د',
  ے: 'ي',
  ئا: 'ا',
};

/**
 * A form at least this frequent (see `LexiconColumns.wordFrequencies`) is a common word, not a name: «بان» is
 * «بأن», not «Ban».
 */
const WORD_FREQUENCY = 6;

/**
 * Names of persons in other languages, from faker, in Arabic letters. Forms that are common Arabic words are
 * left out.
 */
export function foreignNames(): readonly NamedKind[] {
  const frequencies = wordFrequencies();
  const latin = LOCALES.flatMap(([locale, spelling]) =>
    namesOf(locale).flatMap((name) => transliterate(name, spelling)),
  );
  const neighbours = NEIGHBOURS.flatMap((locale) =>
    namesOf(locale).map((name) => name.replace(/ئا|./gu, (letter) => NEIGHBOUR_LETTERS[letter] ?? letter)),
  );
  return [...latin, ...neighbours]
    .filter((name) => countOf(frequencies, foldText(name)) < WORD_FREQUENCY)
    .map((name): NamedKind => [name, NAME_KIND.transliterated]);
}

function namesOf(locale: keyof typeof allFakers): readonly string[] {
  const person = allFakers[locale].rawDefinitions.person;
  return [person?.first_name, person?.last_name].flatMap((names) =>
    Object.values(names ?? {}).flatMap((list: readonly string[] | null | undefined) => list ?? []),
  );
}
