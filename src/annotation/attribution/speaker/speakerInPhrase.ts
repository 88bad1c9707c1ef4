import { ADVERBIAL_OPENERS, ADVERBS } from '../../lexicons/speakerNouns.ts';
import { isComplementiser } from '../../phrases/complement.ts';
import { phraseEnd } from '../../phrases/nounPhraseEnd.ts';
import type { Token } from '../../tokens/token.ts';
import { namedSpeaker } from './namedSpeaker.ts';
import type { MentionAt, Speaker } from './speaker.ts';
import { issuerOf, partitiveSpeaker, unnamedSpeaker } from './unnamedSpeaker.ts';

/** A phrase of this many words is no longer a subject. */
const LONGEST = 14;

/**
 * The speaker in the noun phrase that begins at token `from` and ends before `to`; undefined where it names nobody who could
 * speak. `end` is the token after the phrase.
 */
export function speakerIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  mentionAt: MentionAt,
): Speaker | undefined {
  let start = from;
  const last = Math.min(to, from + LONGEST);
  while (start < last && (!tokens[start]?.word || ADVERBS.has(tokens[start]?.folded ?? ''))) start++;
  const head = tokens[start];
  if (start >= last || head === undefined || isOpener(head)) return undefined;
  const end = phraseEnd(tokens, start, last);
  return (
    partitiveSpeaker(tokens, start, last) ??
    issuerOf(tokens, start, last, mentionAt) ??
    namedSpeaker(tokens, start, end, last, mentionAt) ??
    unnamedSpeaker(tokens, start, last)
  );
}

function isOpener(token: Token): boolean {
  return ADVERBIAL_OPENERS.has(token.folded) || isComplementiser(token.folded);
}
