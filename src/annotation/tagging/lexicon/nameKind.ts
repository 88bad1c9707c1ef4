/**
 * What a gazetteer says of a phrase, one bit each: a phrase may be several («بيروت» a capital; «القدس» a city
 * and a newspaper).
 */
export const NAME_KIND = {
  country: 1 << 0,
  /** A capital or a place of at least 100,000 inhabitants. */
  largePlace: 1 << 1,
  smallPlace: 1 << 2,
  /** A continent, a sea, a river, a historical region: «الشام». */
  region: 1 << 3,
  /** An Arabic or Muslim given name: «فاطمة». */
  arabicGivenName: 1 << 4,
  /** A given name of another language, as Arabic writes it: «جورج». */
  foreignGivenName: 1 << 5,
  familyName: 1 << 6,
  /** A whole person as the news calls them: «كوفي أنان». */
  person: 1 << 7,
  organisation: 1 << 8,
  /** A word that opens the name of an organisation: «وزارة». */
  organisationHead: 1 << 9,
  /** A word that stands before a person: «الرئيس». */
  title: 1 << 10,
  /** A word that stands before a place: «مدينة». */
  placeHead: 1 << 11,
  /** An adjective of a people or a land: «الفرنسي». */
  nationality: 1 << 12,
  /** A currency, a religion, a prize, a war, a competition: «الدولار». */
  miscellaneous: 1 << 13,
  /** A month or a day: «أيلول». */
  calendar: 1 << 14,
  /** A verb of saying: «قال». */
  saying: 1 << 15,
  /** A given or family name of another language, written in Arabic letters by rule: «جيرالد» of «Gerald». */
  transliterated: 1 << 16,
} as const;

/** How many kinds there are. */
export const NAME_KINDS = Object.keys(NAME_KIND).length;
