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

const SAYING =
  'قال قالت ذكر ذكرت اعلن اعلنت افاد افادت اورد اوردت اكد اكدت اوضح اوضحت صرح صرحت كشف كشفت'.split(' ');
const BY_WHAT = ['بحسب ما', 'حسب ما', 'وفق ما', 'وفقا لما', 'حسبما', 'بحسبما', 'وفقما'];

/** The phrases, folded. The longer stands before the shorter that begins it. */
export const PHRASE_CUES: readonly PhraseCue[] = [
  ...BY_WHAT.flatMap((phrase) =>
    SAYING.map(
      (verb): PhraseCue => ({
        ...cue(`${phrase} ${verb}`),
        stance: /^(قال|اكد|اوضح)/.test(verb) ? 'considers' : 'announces',
      }),
    ),
  ),
  cue('علي حد قول'),
  cue('علي حد تعبير'),
  cue('علي حد وصف'),
  cue('علي لسان'),
  cue('بحسب راي'),
  cue('حسب راي'),
  cue('وفق راي'),
  cue('من وجهه نظر'),
  cue('في تقدير'),
  cue('وفقا', 'ل'),
  cue('طبقا', 'ل'),
  cue('نقلا عن'),
  cue('استنادا الي'),
  cue('بحسب'),
  cue('حسب'),
  cue('وفق'),
  cue('في نظر'),
  cue('براي'),
  cue('في راي'),
];
