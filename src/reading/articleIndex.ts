import type { Article } from '../domain/article.ts';
import type { Block } from '../domain/block.ts';
import type { Entity } from '../domain/entity.ts';
import type { Issue } from '../domain/issue.ts';
import type { Mention } from '../domain/mention.ts';
import type { Position } from '../domain/position.ts';
import type { Reference } from '../domain/reference.ts';
import { contains } from '../domain/span.ts';

/** An article with what the page asks of it again and again, looked up once. */
export interface ArticleIndex {
  readonly article: Article;
  readonly entity: ReadonlyMap<string, Entity>;
  readonly block: ReadonlyMap<string, Block>;
  readonly issue: ReadonlyMap<string, Issue>;
  readonly reference: ReadonlyMap<string, Reference>;
  /** Mentions by block id, in text order, outer before inner. */
  readonly mentionsIn: ReadonlyMap<string, readonly Mention[]>;
  readonly mentionsOf: ReadonlyMap<string, readonly Mention[]>;
  readonly positionsOf: ReadonlyMap<string, readonly Position[]>;
  /** Positions of others whose target the entity is. */
  readonly positionsOn: ReadonlyMap<string, readonly Position[]>;
}

const indices = new WeakMap<Article, ArticleIndex>();

/** The index of `article`, made at its first use. */
export function articleIndex(article: Article): ArticleIndex {
  const known = indices.get(article);
  if (known) return known;
  const { blocks, entities, mentions, positions, issues, references } = article;
  const index: ArticleIndex = {
    article,
    entity: byId(entities),
    block: byId(blocks),
    issue: byId(issues),
    reference: byId(references),
    mentionsIn: mentionsByBlock(blocks, mentions),
    mentionsOf: groupBy(mentions, ({ entity }) => entity),
    positionsOf: groupBy(positions, ({ actor }) => actor),
    positionsOn: groupBy(
      positions.filter(({ actor, target }) => target !== undefined && target !== actor),
      ({ target }) => target ?? '',
    ),
  };
  indices.set(article, index);
  return index;
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Both lists are in text order, so one walk along them pairs each mention with its block. */
function mentionsByBlock(
  blocks: readonly Block[],
  mentions: readonly Mention[],
): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>();
  let next = 0;
  for (const block of blocks) {
    const own: Mention[] = [];
    for (
      let mention = mentions[next];
      mention && mention.span.start < block.span.end;
      mention = mentions[++next]
    ) {
      if (contains(block.span, mention.span)) own.push(mention);
    }
    groups.set(block.id, own);
  }
  return groups;
}

function groupBy<T>(entries: readonly T[], key: (entry: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(key(entry));
    if (group) group.push(entry);
    else groups.set(key(entry), [entry]);
  }
  return groups;
}
