import { PARTITIVES, SOURCE_NOUNS } from '../../lexicons/speakerNouns.ts';
import { bareWord } from '../../tokens/definiteArticle.ts';
import { foldedAt } from '../../tokens/foldedAt.ts';
import type { Token } from '../../tokens/token.ts';
import type { UnnamedSpeaker } from './speaker.ts';
import { unnamedSpeaker } from './unnamedSpeaker.ts';

/** A part of a group: of «عدد من النواب» and «بعض المراقبين» the noun that is counted names the speaker. */
export function partitiveSpeaker(
  tokens: readonly Token[],
  start: number,
  last: number,
): UnnamedSpeaker | undefined {
  if (!PARTITIVES.has(bareWord(foldedAt(tokens, start)))) return undefined;
  const noun = foldedAt(tokens, start + 1) === 'من' ? start + 2 : start + 1;
  if (noun >= last || !SOURCE_NOUNS.has(bareWord(foldedAt(tokens, noun)))) return undefined;
  return unnamedSpeaker(tokens, noun, last);
}
