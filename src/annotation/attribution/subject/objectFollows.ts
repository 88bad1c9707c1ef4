import { matchNoun } from '../../lexicons/matchNoun.ts';
import { BODY_NOUNS, OFFICE_NOUNS, SOURCE_NOUNS } from '../../lexicons/speakerNouns.ts';
import type { ReadVerb } from '../sentence/readVerb.ts';
import type { SentenceReading } from '../sentence/sentenceReading.ts';

/** Whether an object and no subject follows a verb that may take one: «واستبعد تأجيله», «ورفضت المقترح». */
export function objectFollows({ tokens, mentionAt }: SentenceReading, { index, form }: ReadVerb): boolean {
  const next = tokens[index + 1];
  if (!next?.word || !form.verb.frames.includes('object')) return false;
  const mention = mentionAt(next);
  if (mention && mention.kind !== 'event') return false;
  return matchNoun(next.folded, SOURCE_NOUNS, OFFICE_NOUNS, BODY_NOUNS) === undefined;
}
