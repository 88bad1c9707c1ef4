import { foldText } from '../../arabic/fold.ts';
import type { Manner, Position, Stance } from '../../domain/position.ts';
import { type Span, sliceOf } from '../../domain/span.ts';
import type { AttributedStatement } from './attributionsOf.ts';
import { ARTICLE_VOICE } from './speaker/articleVoice.ts';
import { isForecast } from './statement/isForecast.ts';

/**
 * The positions that statements give: one for each of a statement's targets, or one without a target. A
 * machine names no issue: it would have to guess the question. The chain of attribution begins with the
 * article's own voice; it ends with the actor only where the words are theirs.
 */
export function positionsOf(text: string, statements: readonly AttributedStatement[]): readonly Position[] {
  const positions: Position[] = [];
  for (const statement of statements) {
    // «أعلنت الحكومة رفضها للمشروع»: what the noun tells is said already.
    if (statement.nominal && statement.through.at(-1) === statement.actor) continue;
    const targets = statement.targets.length > 0 ? statement.targets : [undefined];
    for (const target of targets) {
      positions.push({
        id: `a${positions.length + 1}`,
        actor: statement.actor,
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
