import { at } from '../../domain/at.ts';
import { isComplementiser } from '../lexicons/complementiser.ts';
import { foldedWords } from '../lexicons/foldedWords.ts';
import { verbReadings } from '../lexicons/verbReadings.ts';
import { foldedAt } from '../tokens/foldedAt.ts';
import type { Token } from '../tokens/token.ts';

/** First words that lean on the sentence before: «وهو ما», «كما», «لذلك», «إلا أن», «الأمر الذي». Folded. */
const LEANING =
  foldedWords(`كما وهو وهي وهم وهذا وهذه وذلك وتلك لذلك ولذلك لكن ولكن لكنه لكنها إلا غير الأمر بينما فيما حيث إذ وبذلك وهكذا هكذا بدوره وبدوره بدورها
  أما وأما ليأتي كذلك أيضا فهو فهي إنه إنها وإنه وإنها وأنه وأنها هو هي هم بل ثم فقد`);
/** Prepositions that may open what points back: «وفي أعقاب ذلك», «بعد هذه». */
const BEFORE_POINTER = /^و?(في|بعد|قبل|علي|من|مع|الي|عقب|اثر|خلال|بسبب|رغم|ازاء|امام)$/;
/** So far behind the preposition the word that points back is looked for. */
const POINTER_WITHIN_TOKENS = 3;

/**
 * Whether a sentence cannot be understood without the one before it: a pronoun or a connective opens it
 * («وهو», «لكن»), or a verb of saying without a speaker («وأضاف أن»). `speakerAt` tells whether somebody is
 * named at a token.
 */
export function isDangling(tokens: readonly Token[], speakerAt: (index: number) => boolean): boolean {
  const index = tokens.findIndex((token) => token.word);
  if (index < 0) return true;
  const first = at(tokens, index);
  const next = foldedAt(tokens, index + 1);
  // «من جهته»: understood only where the speaker follows.
  if (/^و?من (جهته|جهتها|جانبه|جانبها|ناحيته)$/.test(`${first.folded} ${next}`))
    return ![2, 3, 4].some((distance) => speakerAt(index + distance));
  if (pointsBack(tokens, index)) return true;
  if (/^و?(من|في)$/.test(first.folded.replace(/^و/, ''))) return false;
  if (LEANING.has(first.folded)) return true;
  const isSaying = verbReadings(first.folded, first.written).some(({ form }) => !form.object);
  return isSaying && (isComplementiser(next) || /^(الي|علي|عن|من|:)$/.test(next));
}

/** «وفي أعقاب ذلك», «في غضون هذه التطورات», «وبعد ذلك»: what is pointed at stands before. */
function pointsBack(tokens: readonly Token[], index: number): boolean {
  if (!BEFORE_POINTER.test(foldedAt(tokens, index))) return false;
  return tokens
    .slice(index + 1, index + 1 + POINTER_WITHIN_TOKENS)
    .some(({ folded }) => /^ب?(ذلك|هذا|هذه|تلك|هولاء)$/.test(folded));
}
