import { ADVERBIAL_OPENERS, ADVERBS } from '../../lexicons/adverbs.ts';
import { isComplementiser } from '../../lexicons/complementiser.ts';
import { nounPhraseEnd } from '../../phrases/nounPhraseEnd.ts';
import type { Token } from '../../tokens/token.ts';
import { documentIssuer } from './documentIssuer.ts';
import { namedSpeaker } from './namedSpeaker.ts';
import { partitiveSpeaker } from './partitiveSpeaker.ts';
import type { MentionAt, Speaker } from './speaker.ts';
import { unnamedSpeaker } from './unnamedSpeaker.ts';

/** A phrase of so many words is no longer a subject. */
const LONGEST_SUBJECT = 14;

/**
 * The speaker in the noun phrase that begins at token `from` and ends before `to`; undefined where it names
 * nobody who could speak.
 */
export function speakerInPhrase(
  tokens: readonly Token[],
  from: number,
  to: number,
  mentionAt: MentionAt,
): Speaker | undefined {
  let start = from;
  const last = Math.min(to, from + LONGEST_SUBJECT);
  while (start < last && isSkipped(tokens[start])) start++;
  const head = tokens[start];
  if (start >= last || !head || ADVERBIAL_OPENERS.has(head.folded) || isComplementiser(head.folded))
    return undefined;
  const end = nounPhraseEnd(tokens, start, last);
  return (
    partitiveSpeaker(tokens, start, last) ??
    documentIssuer(tokens, start, last, mentionAt) ??
    namedSpeaker(tokens, { start, end, last }, mentionAt) ??
    unnamedSpeaker(tokens, start, last)
  );
}

/** Marks and adverbs may stand before a subject: «أعلن أمس الوزير». */
function isSkipped(token: Token | undefined): boolean {
  return !token?.word || ADVERBS.has(token.folded);
}
