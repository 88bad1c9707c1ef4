/** Who made an annotation: a person («محرَّر») or the machine («آلي»). */
export type Provenance = 'edited' | 'automatic';
