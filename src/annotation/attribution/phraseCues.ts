import type { Manner, Stance } from '../../domain/position.ts';

/** A phrase that gives the words around it to whoever follows: «بحسب مصادر», «وفقا لوزارة …». */
export interface PhraseCue {
  /** Folded words; the last may be a prefix of the next word («وفقا ل»: ends in a lone clitic). */
  readonly words: readonly string[];
  /** A clitic that must open the word after it: «وفقا لمصادر». */
  readonly clitic?: 'ل' | 'ب';
  readonly stance: Stance;
  readonly manner: Manner;
}

function cue(phrase: string, clitic?: 'ل' | 'ب'): PhraseCue {
  return { words: phrase.split(' '), stance: 'considers', manner: 'attributed', ...(clitic && { clitic }) };
}

/** The phrases, folded. The longer stands before the shorter that begins it. */
export const PHRASE_CUES: readonly PhraseCue[] = [
  cue('علي حد قول'),
  cue('علي حد تعبير'),
  cue('علي حد وصف'),
  cue('علي لسان'),
  cue('حسب ما اعلن'),
  cue('حسب ما ذكر'),
  cue('حسب ما افاد'),
  cue('وفق ما اعلن'),
  cue('وفق ما ذكر'),
  cue('وفق ما افاد'),
  cue('وفقا', 'ل'),
  cue('طبقا', 'ل'),
  cue('نقلا عن'),
  cue('استنادا الي'),
  cue('بحسب'),
  cue('حسب'),
  cue('وفق'),
  cue('حسبما اعلن'),
  cue('حسبما ذكر'),
  cue('حسبما افاد'),
  cue('حسبما اعلنت'),
  cue('حسبما ذكرت'),
  cue('حسبما افادت'),
  cue('في نظر'),
  cue('براي'),
  cue('في راي'),
];
