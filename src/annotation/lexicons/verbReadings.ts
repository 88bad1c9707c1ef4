import { foldText } from '../../arabic/fold.ts';
import { conjugated, type VerbForm } from './conjugateVerb.ts';
import { REPORTING_VERBS } from './reportingVerbs.ts';

const byForm = indexed();
/** «قائلا», «مؤكدا» … */
const participles = new Set(
  [...byForm]
    .filter(([form, verbs]) => form.endsWith('ا') && verbs.some(({ tense }) => tense === 'participle'))
    .map(([form]) => form),
);

/** Whether a folded word is a participle that carries a speech on, with or without «و». */
export function isSayingParticiple(folded: string): boolean {
  return participles.has(folded) || (folded.startsWith('و') && participles.has(folded.slice(1)));
}

/** A reading of a word as a form of a reporting verb; `cut` folded letters stand before it («و», «ف», «س», «ل»). */
export interface VerbReading {
  readonly cut: number;
  readonly form: VerbForm;
}

/**
 * The verbs a folded word may be a form of, the conjunction or the «س» of the future taken off: «واكد» is «و» and «اكد». A written
 * form that only folding makes a verb is left out: «راي» (an opinion) is not «رأى».
 */
export function verbReadings(folded: string, written: string): readonly VerbReading[] {
  const whole = byForm.get(folded);
  if (whole) return whole.filter((form) => fits(form, written)).map((form) => ({ cut: 0, form }));
  for (const cut of proclitics(folded)) {
    const forms = byForm.get(folded.slice(cut));
    if (!forms) continue;
    // «س» and «ل» stand before an imperfect alone: «سيعلن», «ليعلن».
    const present = /[سل]/.test(folded.slice(0, cut));
    const fitting = forms.filter((form) => fits(form, written) && (!present || form.tense === 'present'));
    if (fitting.length > 0) return fitting.map((form) => ({ cut, form }));
  }
  return [];
}

function proclitics(folded: string): readonly number[] {
  const cuts: number[] = [];
  if (/^[وف]/.test(folded)) cuts.push(1);
  if (/^[سل][يت]/.test(folded)) cuts.push(1);
  if (/^[وف][سل][يت]/.test(folded)) cuts.push(2);
  return cuts;
}

/** Whether what is written does not gainsay the verb that folding sees in it. */
function fits(form: VerbForm, written: string): boolean {
  const { verb, tense, object } = form;
  // «أملا في» is a hope and no hoper; «تدعى» is called and claims nothing.
  if (verb.past === 'أمل' && tense === 'participle') return written.includes('آ');
  if (verb.past === 'ادعى' && tense === 'present') return !written.endsWith('ى');
  const folds = !object && tense === 'past' && form.form === foldText(verb.past);
  // «بين» is nearly always the preposition; the verb is told by its shadda.
  if (folds && form.form === 'بين') return written.includes('\u0651');
  // With its hamza «رأي» is the noun; «راى» and a hurried «راي» may be the verb.
  return !folds || !verb.past.endsWith('ى') || !/أ.*ي$/.test(written);
}

function indexed(): ReadonlyMap<string, readonly VerbForm[]> {
  const index = new Map<string, VerbForm[]>();
  for (const form of REPORTING_VERBS.flatMap(conjugated)) {
    const bucket = index.get(form.form) ?? [];
    bucket.push(form);
    index.set(form.form, bucket);
  }
  return index;
}
