import { foldText } from '../../arabic/fold.ts';
import { countBelow } from '../../domain/countBelow.ts';
import type { Manner, Position, Stance } from '../../domain/position.ts';
import { contains, type Span, sliceOf } from '../../domain/span.ts';
import type { LinkedMention } from '../mentions/linkedMention.ts';
import type { AttributedStatement } from './attributionsOf.ts';
import { ARTICLE_VOICE } from './speaker/articleVoice.ts';
import { isForecast } from './statement/isForecast.ts';

/**
 * The positions that statements give: one for each of a statement's targets, or one towards the first entity
 * that its content speaks of. The chain of attribution begins with the article's own voice; it ends with the
 * actor only where the words are theirs. `issueAt` tells of what issue a place of the text is.
 */
export function positionsOf(
  text: string,
  statements: readonly AttributedStatement[],
  mentions: readonly LinkedMention[],
  issueAt: (span: Span) => string | undefined,
): readonly Position[] {
  const positions: Position[] = [];
  const firstMention = firstMentionIn(mentions);
  for (const statement of statements) {
    // «أعلنت الحكومة رفضها للمشروع»: what the noun tells is said already.
    if (statement.nominal && statement.through.at(-1) === statement.actor) continue;
    const targets = statement.targets.length > 0 ? statement.targets : [firstMention(statement)];
    const issue = issueAt(statement.quote);
    for (const target of targets) {
      if (issue === undefined && target === undefined) continue;
      positions.push({
        id: `a${positions.length + 1}`,
        actor: statement.actor,
        ...(issue !== undefined && { issue }),
        ...(target !== undefined && { target }),
        ...stanceAndManner(text, statement),
        quote: statement.quote,
        ...cueOf(statement),
        attribution: chainOf(statement),
        provenance: 'automatic',
        confidence: Math.round(statement.confidence * 100) / 100,
      });
    }
  }
  return positions;
}

/** What a noun tells has the cue of whoever tells it; in the article's own voice it has none. */
function cueOf({ nominal, cue, within }: AttributedStatement): { readonly cue?: Span } {
  if (!nominal) return { cue };
  return within ? { cue: within } : {};
}

function chainOf({ actor, known, through }: AttributedStatement): readonly string[] {
  const chain = [ARTICLE_VOICE.id, ...through];
  return known === 'word' && chain.at(-1) !== actor ? [...chain, actor] : chain;
}

/** What is considered of the future is predicted; an announcement, a call or a charge stays what it is. */
function stanceAndManner(
  text: string,
  { stance, manner, content, known, through }: AttributedStatement,
): { readonly stance: Stance; readonly manner: Manner } {
  if (stance === 'considers' && isForecast(foldText(sliceOf(text, content))))
    return { stance: 'predicts', manner: 'predicted' };
  const isOwnVoice = known === 'deed' && through.length === 0 && manner === 'attributed';
  return { stance, manner: isOwnVoice ? 'asserted' : manner };
}

/**
 * A way to ask for the first entity of a statement's content that is not its actor. A land named only by an
 * adjective inside another name comes after that name.
 */
function firstMentionIn(
  mentions: readonly LinkedMention[],
): (statement: AttributedStatement) => string | undefined {
  const starts = mentions.map(({ span }) => span.start);
  return ({ actor, content }) => {
    for (let m = countBelow(starts, content.start); m < mentions.length; m++) {
      const mention = mentions[m];
      if (!mention || mention.span.start >= content.end) return undefined;
      if (mention.entity !== actor && contains(content, mention.span)) return mention.entity;
    }
    return undefined;
  };
}
