import { foldText } from '../../arabic/fold.ts';
import { verbReadings } from '../lexicons/verbReadings.ts';
import { isComplementiser } from '../phrases/complement.ts';
import type { Token } from '../tokens/token.ts';

/** Openings that lean on the sentence before: «وهو ما», «كما», «لذلك», «إلا أن», «الأمر الذي». Folded first words. */
const LEANING = new Set(
  `كما وهو وهي وهم وهذا وهذه وذلك وتلك لذلك ولذلك لكن ولكن لكنه لكنها إلا غير الأمر بينما فيما حيث إذ وبذلك وهكذا هكذا بدوره وبدوره بدورها
  أما وأما ليأتي كذلك أيضا فهو فهي إنه إنها وإنه وإنها وأنه وأنها هو هي هم بل ثم فقد`
    .split(/\s+/)
    .map(foldText),
);

/** Whether a sentence cannot be understood without the one before it: a pronoun or a connective opens it, or a verb of saying without a speaker. */
export function isDangling(tokens: readonly Token[], speakerAt: (at: number) => boolean): boolean {
  const first = tokens.find((token) => token.word);
  if (!first) return true;
  const at = tokens.indexOf(first);
  const pair = `${first.folded} ${tokens[at + 1]?.folded ?? ''}`;
  if (/^و?من (جهته|جهتها|جانبه|جانبها|ناحيته)$/.test(pair))
    return !speakerAt(at + 2) && !speakerAt(at + 3) && !speakerAt(at + 4);
  if (pointsBack(tokens, at)) return true;
  if (/^و?(من|في)$/.test(first.folded.replace(/^و/, ''))) return false;
  if (LEANING.has(first.folded)) return true;
  const saying = verbReadings(first.folded, first.written).some(({ form }) => !form.object);
  const next = tokens[at + 1]?.folded ?? '';
  return saying && (isComplementiser(next) || /^(الي|علي|عن|من|:)$/.test(next));
}

/** «وفي أعقاب ذلك», «في غضون هذه التطورات», «وبعد ذلك»: what is pointed at stands before. */
function pointsBack(tokens: readonly Token[], at: number): boolean {
  if (!/^و?(في|بعد|قبل|علي|من|مع|الي|عقب|اثر|خلال|بسبب|رغم|ازاء|امام)$/.test(tokens[at]?.folded ?? ''))
    return false;
  return tokens.slice(at + 1, at + 4).some(({ folded }) => /^ب?(ذلك|هذا|هذه|تلك|هولاء)$/.test(folded));
}
