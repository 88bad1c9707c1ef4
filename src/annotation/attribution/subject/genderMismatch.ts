import type { VerbForm } from '../../lexicons/conjugateVerb.ts';
import { matchNoun } from '../../lexicons/matchNoun.ts';
import { BODY_NOUNS } from '../../lexicons/speakerNouns.ts';
import type { Token } from '../../tokens/token.ts';

/** Broken plurals of bodies: they take the feminine whatever their singular. */
const BROKEN_PLURAL = /^(قوات|سلطات|قوي|احزاب|لجان)$/;

/**
 * Whether the body at the head of a phrase cannot be the subject of the verb before it by its gender. In
 * «ودعت الاتحاد الأفريقي إلى …» the union, which is masculine, is the one called upon. Only nouns of bodies
 * tell their gender surely.
 */
export function isGenderMismatch({ tense, gender, plural }: VerbForm, head: Token | undefined): boolean {
  if (!head || plural || tense === 'participle') return false;
  const body = matchNoun(head.folded, BODY_NOUNS);
  if (!body || BROKEN_PLURAL.test(body.noun)) return false;
  // A feminine noun ends in ة, folded to «ه»: «وزارة», «حركة».
  return body.noun.endsWith('ه') !== (gender === 'feminine');
}
