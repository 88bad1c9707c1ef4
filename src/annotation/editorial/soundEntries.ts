import * as v from 'valibot';
import { MANNERS, STANCES } from '../../domain/position.ts';
import { isMapping } from './isMapping.ts';

/**
 * An entry of a list that can be checked: its value, where in the list it was written, and the fields made up
 * for it.
 */
export interface SoundEntry<T> {
  readonly value: T;
  readonly index: number;
  readonly standIns: readonly string[];
}

const WORDS = { ar: '–', en: '–' };

/** Words that no text has: a character that Unicode never assigns. */
const NOWHERE = '\u{10FFFF}';

/** What stands for a faulty field that its entry cannot do without. */
const STAND_INS: Readonly<Record<string, unknown>> = {
  title: WORDS,
  label: WORDS,
  question: WORDS,
  why: '–',
  actor: '–',
  issue: '–',
  target: '–',
  quote: NOWHERE,
  gist: WORDS,
  stance: STANCES[0],
  manner: MANNERS[0],
  precision: 'undated',
  told: 'told',
  attribution: ['–'],
  summary: [{ ...WORDS, basis: ['–'] }],
};

/** Fields that say where the words of the others are sought: an entry that has them wrong is not checked. */
const GUIDES: ReadonlySet<string> = new Set(['in', 'within', 'entity']);

/**
 * The entries of a list as far as they can be checked against a text. Faulty fields are left out or stood in
 * for; an entry that has a field of unknown name is left out, for it may be any of those that it lacks.
 */
export function soundEntries<S extends v.GenericSchema>(
  schema: S,
  list: readonly unknown[],
): readonly SoundEntry<v.InferOutput<S>>[] {
  return list.flatMap((written, index) => {
    const whole = v.safeParse(schema, written);
    if (whole.success) return [{ value: whole.output, index, standIns: [] }];
    const faulty = faultyFields(whole.issues);
    if (!faulty || !isMapping(written)) return [];
    const standIns = faulty.filter((field) => field === 'id' || Object.hasOwn(STAND_INS, field));
    const kept = Object.entries(written).filter(([field]) => !faulty.includes(field));
    const made = standIns.map((field) => [field, STAND_INS[field] ?? `unnamed-${index}`]);
    const mended = v.safeParse(schema, Object.fromEntries([...kept, ...made]));
    return mended.success ? [{ value: mended.output, index, standIns }] : [];
  });
}

/** The fields of an entry that are faulty; undefined if it is not to be mended. */
function faultyFields(issues: readonly v.BaseIssue<unknown>[]): readonly string[] | undefined {
  const fields = issues.map(({ path }) => String(path?.[0]?.key));
  const isUnknown = issues.some(({ path, expected }) => path?.length === 1 && expected === 'never');
  return isUnknown || fields.some((field) => GUIDES.has(field)) ? undefined : fields;
}
