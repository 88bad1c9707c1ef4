import type { Manner, Stance } from '../../domain/position.ts';

/** A phrase that attributes the words around it to whoever follows: «بحسب مصادر», «وفقا لوزارة …». */
export interface PhraseCue {
  /** Its words, folded. */
  readonly words: readonly string[];
  /** A clitic that must open the word after the phrase: «ل» in «وفقا لمصادر». */
  readonly clitic?: 'ل' | 'ب';
  readonly stance: Stance;
  readonly manner: Manner;
}

function cue(phrase: string, clitic?: 'ل' | 'ب'): PhraseCue {
  return { words: phrase.split(' '), stance: 'considers', manner: 'attributed', ...(clitic && { clitic }) };
}

/** Verbs that may end a phrase: «بحسب ما قال …». */
const PHRASE_VERBS =
  'قال قالت ذكر ذكرت اعلن اعلنت افاد افادت اورد اوردت اكد اكدت اوضح اوضحت صرح صرحت كشف كشفت'.split(' ');
/** What may stand before such a verb. */
const PHRASE_OPENINGS = ['بحسب ما', 'حسب ما', 'وفق ما', 'وفقا لما', 'حسبما', 'بحسبما', 'وفقما'];

/** The phrases, folded, a longer one before the shorter one that begins it: «بحسب راي» before «بحسب». */
export const PHRASE_CUES: readonly PhraseCue[] = [
  ...PHRASE_OPENINGS.flatMap((phrase) =>
    PHRASE_VERBS.map(
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
