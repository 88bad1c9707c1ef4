import { fold, foldText, unfold } from '../../../arabic/fold.ts';
import { joinedSpan } from '../../../arabic/joinedSpan.ts';
import { arabicNames, type Entity } from '../../../domain/entity.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { Language } from '../../../domain/localized.ts';
import type { Position } from '../../../domain/position.ts';
import { type Span, sliceOf } from '../../../domain/span.ts';
import type { ArticleIndex } from '../../articleIndex.ts';

/** What the margin holds that a query asks for. */
export interface Found {
  /** Best first: the name itself, a name that begins so, one with a word that does, one that holds it. */
  readonly entities: readonly Entity[];
  readonly issues: readonly Issue[];
  readonly positions: readonly Position[];
}

/**
 * What answers `query`: names by every alias, capital and spelling («امريكا», «موسكو»), issues by their
 * question, positions by their sentence, their words or their actor's own name; spelling folded. Nothing for
 * an empty query.
 */
export function searchMargin(index: ArticleIndex, query: string, language: Language): Found {
  const sought = foldText(query).trim();
  if (sought === '') return { entities: [], issues: [], positions: [] };
  const { article } = index;
  const holds = (text: string | undefined) => text !== undefined && foldText(text).includes(sought);
  return {
    entities: article.entities
      .flatMap((entity) => {
        const rank = rankOf(entity, sought);
        return rank === undefined ? [] : [{ entity, rank }];
      })
      .sort((a, b) => a.rank - b.rank)
      .map(({ entity }) => entity),
    issues: article.issues.filter(
      ({ question, verdict }) => holds(question[language]) || holds(verdict?.[language]),
    ),
    positions: article.positions.filter(
      ({ gist, quote, actor }) =>
        holds(gist?.[language]) ||
        holds(sliceOf(article.text, quote)) ||
        holds(index.entity.get(actor)?.name[language]),
    ),
  };
}

/** How well a name of the entity answers, 0 best; undefined where none does. */
function rankOf(entity: Entity, sought: string): number | undefined {
  const { name, capital } = entity;
  const names = [...arabicNames(entity), name.en, ...(capital ? [capital.ar, capital.en] : [])].map(foldText);
  if (names.includes(sought)) return 0;
  if (names.some((name) => name.startsWith(sought))) return 1;
  // «الامم» begins a word of «مجلس الامم», and «امم» one after its article.
  if (
    names.some((name) =>
      name.split(' ').some((word) => word.replace(/^ال/, '').startsWith(sought) || word.startsWith(sought)),
    )
  )
    return 2;
  return names.some((name) => name.includes(sought)) ? 3 : undefined;
}

/**
 * Where `query` stands in `text`, widened to whole joined letters: an element that ended inside them would
 * part them in WebKit.
 */
export function hitsIn(text: string, query: string): readonly Span[] {
  const sought = foldText(query).trim();
  const folded = fold(text);
  const hits: Span[] = [];
  if (sought === '') return hits;
  for (let at = folded.text.indexOf(sought); at >= 0; at = folded.text.indexOf(sought, at + sought.length)) {
    const hit = joinedSpan(text, unfold(folded, { start: at, end: at + sought.length }));
    const last = hits.at(-1);
    if (!last || hit.start >= last.end) hits.push(hit);
  }
  return hits;
}
