import type { VerbForm } from '../../lexicons/conjugateVerb.ts';
import { BODY_NOUNS, nounOf, OFFICE_NOUNS, SOURCE_NOUNS } from '../../lexicons/speakerNouns.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';

/** «واستبعد تأجيله», «ورفضت المقترح»: an object and no subject follows. */
export function takesObjectHere(
  { tokens, mentionAt }: SentenceReading,
  at: number,
  { verb }: VerbForm,
): boolean {
  const next = tokens[at + 1];
  if (!next?.word || !verb.frames.includes('object')) return false;
  const mention = mentionAt(next);
  return (
    (!mention || mention.kind === 'event') && !nounOf(next.folded, SOURCE_NOUNS, OFFICE_NOUNS, BODY_NOUNS)
  );
}
