import type { VerbForm } from '../../lexicons/conjugateVerb.ts';
import { BODY_NOUNS, nounOf } from '../../lexicons/speakerNouns.ts';
import type { Token } from '../../tokens/token.ts';

/**
 * Whether a body at the head of a phrase cannot be the subject of the verb before it, by gender: in «ودعت الاتحاد الأفريقي إلى …» the union, which is
 * masculine, is the one called upon. Only nouns of bodies tell their gender surely.
 */
export function disagrees({ tense, gender, plural }: VerbForm, head: Token | undefined): boolean {
  if (!head || plural || tense === 'participle') return false;
  const body = nounOf(head.folded, BODY_NOUNS);
  // Broken plurals («قوات», «سلطات») take the feminine whatever their singular.
  if (!body || /^(قوات|سلطات|قوي|احزاب|لجان)$/.test(body.noun)) return false;
  const feminine = /[هي]ه$|ه$/.test(body.noun);
  return feminine !== (gender === 'feminine');
}
