/** What stands before a word and is written with it: nothing, a conjunction, a preposition, or both. */
export const PROCLITIC = { none: 0, conjunction: 1, preposition: 2, both: 3 } as const;

/** One reading of a token: the word that is left when its proclitics are taken off. */
export interface WordForm {
  readonly text: string;
  /** One of `PROCLITIC`. */
  readonly proclitic: number;
}

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بلك';
/** A word of fewer letters is not what is left of a token: «وفد» is no «و» and «فد». */
const SHORTEST_REST = 3;

/**
 * The readings of a folded token, the whole first: «وبالقاهره» may be «وبالقاهره», «بالقاهره» or «القاهره»;
 * «للامم» may be «الامم», its article written as «لل».
 */
export function wordForms(folded: string): readonly WordForm[] {
  const forms: WordForm[] = [{ text: folded, proclitic: PROCLITIC.none }];
  addWithoutPreposition(forms, folded, PROCLITIC.none);
  if (CONJUNCTIONS.includes(folded.charAt(0)) && folded.length > SHORTEST_REST) {
    const rest = folded.slice(1);
    forms.push({ text: rest, proclitic: PROCLITIC.conjunction });
    addWithoutPreposition(forms, rest, PROCLITIC.conjunction);
  }
  return forms;
}

function addWithoutPreposition(forms: WordForm[], word: string, proclitic: number): void {
  const first = word.charAt(0);
  if (first === '' || !PREPOSITIONS.includes(first) || word.length <= SHORTEST_REST) return;
  if (word.startsWith('لل')) {
    if (word.length > SHORTEST_REST + 1) {
      forms.push({ text: `ا${word}`.replace('الل', 'ال'), proclitic: proclitic | PROCLITIC.preposition });
    }
    return;
  }
  forms.push({ text: word.slice(1), proclitic: proclitic | PROCLITIC.preposition });
}
