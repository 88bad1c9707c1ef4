import { foldText } from '../../arabic/fold.ts';
import { conjugateVerb, type VerbForm } from './conjugateVerb.ts';
import { REPORTING_VERBS } from './reportingVerbs.ts';

const byForm = formsByWord();

/** The participles of speech in the accusative, folded: «قائلا», «مؤكدا» … */
const PARTICIPLES: ReadonlySet<string> = new Set(
  [...byForm]
    .filter(([form, verbs]) => form.endsWith('ا') && verbs.some(({ tense }) => tense === 'participle'))
    .map(([form]) => form),
);

/** Whether a folded word is a participle that carries a speech on, with or without «و»: «قائلا», «ومضيفا». */
export function isSayingParticiple(folded: string): boolean {
  return PARTICIPLES.has(folded) || (folded.startsWith('و') && PARTICIPLES.has(folded.slice(1)));
}

/** A reading of a word as a form of a reporting verb. */
export interface VerbReading {
  /** How many letters stand before the form: 2 for «وس» in «وسيعلن». */
  readonly cut: number;
  readonly form: VerbForm;
}

/**
 * The reporting verbs that a folded word may be a form of, with or without «و», «ف», «س» and «ل» before it:
 * «واكد» is «و» and «اكد». A form that only folding makes a verb is left out by how it is `written`: «رأي»
 * (an opinion) is not «رأى».
 */
export function verbReadings(folded: string, written: string): readonly VerbReading[] {
  const whole = byForm.get(folded);
  if (whole) return whole.filter((form) => fitsSpelling(form, written)).map((form) => ({ cut: 0, form }));
  for (const cut of procliticLengths(folded)) {
    const forms = byForm.get(folded.slice(cut));
    if (!forms) continue;
    // «س» and «ل» stand before an imperfect alone: «سيعلن», «ليعلن».
    const onlyPresent = /[سل]/.test(folded.slice(0, cut));
    const fitting = forms.filter(
      (form) => fitsSpelling(form, written) && (!onlyPresent || form.tense === 'present'),
    );
    if (fitting.length > 0) return fitting.map((form) => ({ cut, form }));
  }
  return [];
}

/**
 * How many letters at the head of a word may be proclitics of a verb: 1 in «وأكد», 1 in «سيعلن», 1 or 2 in
 * «وسيعلن».
 */
function procliticLengths(folded: string): readonly number[] {
  const lengths: number[] = [];
  if (/^[وف]/.test(folded)) lengths.push(1);
  if (/^[سل][يت]/.test(folded)) lengths.push(1);
  if (/^[وف][سل][يت]/.test(folded)) lengths.push(2);
  return lengths;
}

/**
 * Whether a word may be that form by its spelling. Folding takes away the hamzas and marks that tell some
 * nouns from verbs.
 */
function fitsSpelling(form: VerbForm, written: string): boolean {
  const { verb, tense, object } = form;
  // «أملا في …» is a hope; the one who hopes is «آملا». «تدعى» (she is called) is not «تدعي» (she claims).
  if (verb.past === 'أمل' && tense === 'participle') return written.includes('آ');
  if (verb.past === 'ادعى' && tense === 'present') return !written.endsWith('ى');
  const isBase = !object && tense === 'past' && form.form === foldText(verb.past);
  // «بين» is nearly always the preposition; the verb is told by its shadda.
  if (isBase && form.form === 'بين') return written.includes('\u0651');
  // With its hamza «رأي» is the noun; «راى», or «راي» written in a hurry, may be the verb.
  return !isBase || !verb.past.endsWith('ى') || !/أ.*ي$/.test(written);
}

function formsByWord(): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  for (const form of REPORTING_VERBS.flatMap(conjugateVerb)) {
    const same = forms.get(form.form);
    if (same) same.push(form);
    else forms.set(form.form, [form]);
  }
  return forms;
}
