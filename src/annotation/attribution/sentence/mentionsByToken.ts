import { at } from '../../../domain/at.ts';
import { DOCUMENT_NOUNS } from '../../lexicons/speakerNouns.ts';
import type { LinkedMention } from '../../mentions/linkedMention.ts';
import { bareWord } from '../../tokens/definiteArticle.ts';
import { endOf } from '../../tokens/endOf.ts';
import { firstTokenFrom } from '../../tokens/firstTokenFrom.ts';
import { foldedAt } from '../../tokens/foldedAt.ts';
import type { Token } from '../../tokens/token.ts';
import type { SentenceMentions } from './sentenceReading.ts';

/**
 * The mentions of a sentence by the start of each token they cover. Those before `mentions[from]` end before
 * the sentence.
 */
export function mentionsByToken(
  tokens: readonly Token[],
  mentions: readonly LinkedMention[],
  from: number,
): SentenceMentions {
  const outer = new Map<number, LinkedMention>();
  const states = new Map<number, LinkedMention>();
  let first = 0;
  let document: LinkedMention | undefined;
  const end = endOf(tokens);
  for (const mention of mentionsBefore(end, mentions, from)) {
    while ((tokens[first]?.span.end ?? Number.POSITIVE_INFINITY) <= mention.span.start) first++;
    // «بيان وزارة المالية»: whoever issued it speaks, so that the ministry inside counts as the outermost.
    if (DOCUMENT_NOUNS.has(bareWord(foldedAt(tokens, first)))) document = mention;
    for (const { span } of tokens.slice(first, firstTokenFrom(tokens, first, mention.span.end))) {
      const held = outer.get(span.start);
      if (held === undefined || held === document) outer.set(span.start, mention);
      if (mention.kind === 'state') states.set(span.start, mention);
    }
  }
  return { outer, states };
}

/** The mentions from `from` on that begin before the text's offset `end`. */
function* mentionsBefore(
  end: number,
  mentions: readonly LinkedMention[],
  from: number,
): Generator<LinkedMention> {
  for (let m = from; m < mentions.length; m++) {
    const mention = at(mentions, m);
    if (mention.span.start >= end) return;
    yield mention;
  }
}
