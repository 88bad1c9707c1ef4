import { NAME_KIND } from '../../../annotation/tagging/lexicon/nameKind.ts';
import { FAMILY_NAMES } from '../wordLists/familyNames.ts';
import { ARABIC_GIVEN_NAMES, FOREIGN_GIVEN_NAMES } from '../wordLists/givenNames.ts';
import { INSTITUTIONS } from '../wordLists/institutions.ts';
import { MISCELLANEOUS } from '../wordLists/miscellaneous.ts';
import { ORGANISATION_HEADS, ORGANISATIONS } from '../wordLists/organisations.ts';
import { CALENDAR, PEOPLES } from '../wordLists/peoples.ts';
import { PERSONS } from '../wordLists/persons.ts';
import { PLACE_HEADS, REGIONS } from '../wordLists/places.ts';
import { PUBLIC_FIGURES } from '../wordLists/publicFigures.ts';
import { SAYING, TITLES } from '../wordLists/titles.ts';
import { WORKS } from '../wordLists/works.ts';
import { givenNames, type NamedKind } from './givenNames.ts';

/**
 * The forms of an adjective: «فرنسي», «فرنسية», «فرنسيين», «فرنسيون», «فرنسيات», «فرنسيان», «فرنسيتين»,
 * «فرنسيا».
 */
const NISBA_ENDINGS = ['', 'ة', 'ين', 'ون', 'ات', 'ان', 'تين', 'ا'];

/** The names in the lists composed for this project. */
export function composedNames(): readonly NamedKind[] {
  return [
    ...ofKind(wordsOf(PLACE_HEADS), NAME_KIND.placeHead),
    ...ofKind(wordsOf(TITLES), NAME_KIND.title),
    ...ofKind(wordsOf(SAYING), NAME_KIND.saying),
    ...ofKind(wordsOf(ORGANISATION_HEADS), NAME_KIND.organisationHead),
    ...givenNames(wordsOf(ARABIC_GIVEN_NAMES), NAME_KIND.arabicGivenName),
    ...ofKind(wordsOf(FOREIGN_GIVEN_NAMES), NAME_KIND.foreignGivenName),
    ...ofKind(wordsOf(FAMILY_NAMES), NAME_KIND.familyName),
    ...ofKind([...PERSONS, ...PUBLIC_FIGURES], NAME_KIND.person),
    ...ofKind(REGIONS, NAME_KIND.region),
    ...ofKind([...ORGANISATIONS, ...INSTITUTIONS], NAME_KIND.organisation),
    ...ofKind([...MISCELLANEOUS, ...WORKS], NAME_KIND.miscellaneous),
    ...ofKind(CALENDAR, NAME_KIND.calendar),
    ...wordsOf(PEOPLES).flatMap(nationalities),
  ];
}

function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

function ofKind(names: readonly string[], kind: number): readonly NamedKind[] {
  return names.map((name): NamedKind => [name, kind]);
}

function nationalities(people: string): readonly NamedKind[] {
  return NISBA_ENDINGS.flatMap((ending): NamedKind[] => [
    [people + ending, NAME_KIND.nationality],
    [`ال${people}${ending}`, NAME_KIND.nationality],
  ]);
}
