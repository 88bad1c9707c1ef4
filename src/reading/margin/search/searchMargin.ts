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
  /** Best first, each with the name that answers: «موسكو» for Russia. */
  readonly entities: readonly { readonly entity: Entity; readonly name: string }[];
  readonly issues: readonly Issue[];
  readonly positions: readonly Position[];
}

/**
 * What answers `query`: names by every alias, capital and spelling («امريكا», «موسكو»), issues by their
 * question or verdict, positions by their sentence, their words or a name of their actor; spelling folded.
 * Nothing for an empty query.
 */
export function searchMargin(index: ArticleIndex, query: string, language: Language): Found {
  const sought = foldText(query).trim();
  if (sought === '') return { entities: [], issues: [], positions: [] };
  const { article } = index;
  const holds = (text: string | undefined) => text !== undefined && foldText(text).includes(sought);
  const entities = article.entities
    .flatMap((entity) => {
      const best = bestName(entity, sought);
      return best ? [{ entity, ...best }] : [];
    })
    .sort((a, b) => a.rank - b.rank);
  const meant = new Set(entities.filter(({ rank }) => rank <= BEGINS).map(({ entity }) => entity.id));
  return {
    entities,
    issues: article.issues.filter(
      ({ question, verdict }) => holds(question[language]) || holds(verdict?.[language]),
    ),
    positions: article.positions.filter(
      ({ gist, quote, actor }) =>
        meant.has(actor) || holds(gist?.[language]) || holds(sliceOf(article.text, quote)),
    ),
  };
}

/** The name of the entity that answers best, and how well, 0 best; undefined where none does. */
function bestName(
  entity: Entity,
  sought: string,
): { readonly name: string; readonly rank: number } | undefined {
  const { name, capital } = entity;
  const names = [...arabicNames(entity), name.en, ...(capital ? [capital.ar, capital.en] : [])];
  return names
    .flatMap((known) => {
      const rank = rankOf(foldText(known), sought);
      return rank === undefined ? [] : [{ name: known, rank }];
    })
    .sort((a, b) => a.rank - b.rank)[0];
}

/** The rank of a name that begins as the query does. */
const BEGINS = 1;

/** How well a folded name answers: it is what is sought, begins so, has a word that does, or holds it. */
function rankOf(name: string, sought: string): number | undefined {
  if (name === sought) return 0;
  if (name.startsWith(sought)) return BEGINS;
  // «الامم» begins a word of «مجلس الامم», and «امم» one after its article.
  const begins = (word: string) => word.startsWith(sought) || word.replace(/^ال/, '').startsWith(sought);
  if (name.split(' ').some(begins)) return 2;
  return name.includes(sought) ? 3 : undefined;
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
