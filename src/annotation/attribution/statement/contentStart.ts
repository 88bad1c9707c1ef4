import type { VerbForm } from '../../lexicons/conjugateVerb.ts';
import type { Frame } from '../../lexicons/reportingVerbs.ts';
import type { Complement } from '../../phrases/complement.ts';
import type { ReadVerb } from '../sentence/readVerb.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';
import { objectFollows } from '../subject/objectFollows.ts';
import type { Subject } from '../subject/subject.ts';

/**
 * An «أن» further behind the subject of a verb with an object belongs to the object: «أعلنت القيادة قصف …
 * أن».
 */
const CLAUSE_WITHIN_TOKENS = 5;
/** Words that open no object: «رفض في بيان», «أعلن أمس». */
const NO_OBJECT = /^(في|من|عن|الي|علي|مع|بعد|قبل|خلال|عقب|كل|يوم|امس|اليوم)$/;

/**
 * The frames of a form. With a pronoun for the object a verb of naming takes what follows «ب»: «سماها
 * بالمليشيات».
 */
export function framesOf({ verb, object }: VerbForm): readonly Frame[] {
  const naming = verb.frames.includes('naming') && !verb.frames.includes('that');
  return object || naming ? [...verb.frames, 'ب', 'that'] : verb.frames;
}

/** The token where the content of a verb begins; undefined where it has none. */
export function contentStart(
  reading: SentenceReading,
  verb: ReadVerb,
  complement: Complement | undefined,
  subject: Subject,
): number | undefined {
  const { index, form } = verb;
  const behind = subject.place === 'after' ? subject.end : index + 1;
  const takesObject = form.verb.frames.includes('object');
  const isOfObject =
    takesObject && complement?.frame === 'that' && complement.lead > behind + CLAUSE_WITHIN_TOKENS;
  if (complement && !isOfObject) return complement.start;
  if (!takesObject || form.tense === 'participle') return undefined;
  const first = reading.tokens[behind];
  if (!first?.word || NO_OBJECT.test(first.folded)) return undefined;
  return subject.place === 'carried' && !objectFollows(reading, verb) ? undefined : behind;
}
