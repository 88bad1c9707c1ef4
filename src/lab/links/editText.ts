import type { Paragraphs } from './editedText.ts';
import { type Donor, type Edit, respell, STRUCTURE_EDITS, WORD_EDITS } from './edits.ts';
import type { Random } from './random.ts';

/**
 * Which edits are made. `all kinds`: half of the edited words by edits of single words, half by edits of
 * sentences and paragraphs. `words only`: all by edits of single words, spread evenly, which is the hardest
 * for links.
 */
export type Manner = 'all kinds' | 'words only';

/** How much a text is edited: until a share `rate` of its words was inserted, deleted, changed or moved. */
export interface Editing {
  /** From 0 to 1. */
  readonly rate: number;
  readonly manner: Manner;
}

/** Edits a text. New words come from `donor`. */
export function editText(
  original: Paragraphs,
  { rate, manner }: Editing,
  donor: Donor,
  random: Random,
): Paragraphs {
  const size = original.reduce((sum, paragraph) => sum + paragraph.length, 0);
  let paragraphs = original;
  let edited = spend(rate * size * (manner === 'all kinds' ? 0.5 : 1), Object.values(WORD_EDITS));
  if (manner === 'all kinds') {
    edited += spend(rate * size - edited, Object.values(STRUCTURE_EDITS));
    for (let i = 0; i < Math.ceil(rate * original.length); i++) paragraphs = respell(paragraphs, random);
  }
  return paragraphs;

  function spend(budget: number, edits: readonly Edit[]): number {
    let spent = 0;
    for (let tries = 0; spent < budget && tries < size * 4; tries++) {
      const edit = random.pick(edits)(paragraphs, donor, random);
      // A paragraph longer than the words still to be edited would overshoot the rate.
      if (spent + edit.words > Math.max(budget, 1) * 1.25) continue;
      paragraphs = edit.paragraphs;
      spent += edit.words;
    }
    return spent;
  }
}
