import { foldText } from '../../arabic/fold.ts';
import type { ReportingVerb } from './reportingVerbs.ts';

/** The gender of a verb, and so of its subject. */
export type Gender = 'masculine' | 'feminine';

/** A form of a verb as a text may write it, folded and without proclitics. */
export interface VerbForm {
  readonly form: string;
  readonly verb: ReportingVerb;
  readonly tense: 'past' | 'present' | 'participle';
  readonly gender: Gender;
  readonly plural: boolean;
  /** Whether a pronoun for the object is joined to it: «سماها», «وصفه». */
  readonly object: boolean;
}

const OBJECT_PRONOUNS = ['ه', 'ها', 'هم', 'هما'];

/**
 * The forms of a verb in the third person: «قال», «قالت», «قالوا», «يقول», «تقول», «يقولون» …; of a verb that
 * takes an object also with a pronoun for it: «سماها».
 */
export function conjugateVerb(verb: ReportingVerb): readonly VerbForm[] {
  const past = foldText(verb.past);
  const present = foldText(verb.present);
  // A defective verb loses its last letter before an ending: «دعا» gives «دعت», «يدعو» gives «يدعون». «خشي»
  // keeps it.
  const weakPast = /[اى]$/.test(verb.past) ? past.slice(0, -1) : past;
  const weakPresent = /[وي]$/.test(present) ? present.slice(0, -1) : present;
  const feminine = `ت${present.slice(1)}`;
  const forms: VerbForm[] = [];
  const add = (form: string, tense: VerbForm['tense'], gender: Gender, plural: boolean) => {
    forms.push({ form, verb, tense, gender, plural, object: false });
    if (tense === 'participle' || !takesObject(verb)) return;
    const stem = withPronounStem(form);
    for (const pronoun of OBJECT_PRONOUNS) {
      forms.push({ form: stem + pronoun, verb, tense, gender, plural, object: true });
    }
  };
  add(past, 'past', 'masculine', false);
  add(`${weakPast}ت`, 'past', 'feminine', false);
  add(`${weakPast}وا`, 'past', 'masculine', true);
  add(present, 'present', 'masculine', false);
  add(feminine, 'present', 'feminine', false);
  add(`${weakPresent}ون`, 'present', 'masculine', true);
  if (verb.participle !== undefined) addParticiples(foldText(verb.participle), add);
  return forms;
}

/** The participles: «مؤكدا», «مؤكدة», «مؤكدين»; of a defective verb «داعيا», «داعية», «داعين». */
function addParticiples(
  masculine: string,
  add: (form: string, tense: 'participle', gender: Gender, plural: boolean) => void,
): void {
  const stem = masculine.slice(0, -1);
  add(masculine, 'participle', 'masculine', false);
  add(`${stem}ه`, 'participle', 'feminine', false);
  add(`${stem.replace(/ي$/, '')}ين`, 'participle', 'masculine', true);
}

/** The form as it is written before a pronoun: «سمى» as «سما» in «سماه», «اتهموا» as «اتهمو» in «اتهموه». */
function withPronounStem(form: string): string {
  if (form.endsWith('وا')) return form.slice(0, -1);
  return /^[^يت].*ي$/.test(form) ? `${form.slice(0, -1)}ا` : form;
}

function takesObject(verb: ReportingVerb): boolean {
  return verb.aimed === true || verb.frames.some((frame) => frame === 'naming' || frame === 'object');
}
