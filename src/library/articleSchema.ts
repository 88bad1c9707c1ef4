import * as v from 'valibot';
import type { Article } from '../domain/article.ts';
import { AGREEMENTS, ENTITY_KINDS } from '../domain/entity.ts';
import { MANNERS, STANCES } from '../domain/position.ts';

const id = v.string();
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ start: offset, end: offset });
const localized = v.object({ ar: v.string(), en: v.string() });
const provenance = v.picklist(['edited', 'automatic']);
const confidence = v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));
const ids = v.array(id);
const origin = v.picklist(['source', 'editorial']);

/** The form of an exported article, checked where one comes in from outside. */
const form = v.object({
  id,
  title: v.object({ ar: v.string(), en: v.string(), origin }),
  description: v.exactOptional(localized),
  language: v.string(),
  author: v.exactOptional(localized),
  source: v.exactOptional(localized),
  published: v.exactOptional(
    v.object({
      date: v.string(),
      basis: v.picklist(['stated', 'inferred']),
      note: v.exactOptional(localized),
    }),
  ),
  text: v.string(),
  blocks: v.array(v.object({ id, kind: v.picklist(['heading', 'paragraph']), span })),
  sections: v.array(
    v.object({
      id,
      title: localized,
      origin,
      blocks: ids,
      summary: v.array(v.object({ text: localized, basis: ids })),
    }),
  ),
  mentions: v.array(v.object({ entity: id, span, provenance, confidence })),
  entities: v.array(
    v.object({
      id,
      kind: v.picklist(ENTITY_KINDS),
      name: localized,
      agreement: v.exactOptional(v.picklist(AGREEMENTS)),
      role: localized,
      note: v.exactOptional(localized),
      asOf: v.exactOptional(v.string()),
      aliases: v.array(v.string()),
      references: ids,
      location: v.exactOptional(
        v.object({ latitude: v.number(), longitude: v.number(), approximate: v.exactOptional(v.boolean()) }),
      ),
      capital: v.exactOptional(localized),
      wikidata: v.exactOptional(v.string()),
    }),
  ),
  issues: v.array(v.object({ id, question: localized, verdict: v.exactOptional(localized) })),
  positions: v.array(
    v.object({
      id,
      actor: id,
      issue: v.exactOptional(id),
      target: v.exactOptional(id),
      stance: v.picklist(STANCES),
      manner: v.picklist(MANNERS),
      quote: span,
      cue: v.exactOptional(span),
      attribution: ids,
      gist: v.exactOptional(localized),
      note: v.exactOptional(localized),
      references: v.exactOptional(ids),
      provenance,
      confidence,
    }),
  ),
  events: v.array(
    v.object({
      id,
      date: v.exactOptional(v.string()),
      precision: v.picklist(['day', 'range', 'inferred', 'undated']),
      label: localized,
      told: v.picklist(['told', 'alluded', 'background', 'after']),
      span: v.exactOptional(span),
      entities: ids,
      references: ids,
      note: v.exactOptional(localized),
    }),
  ),
  namings: v.array(
    v.object({ entity: id, form: v.string(), spans: v.array(span), note: v.exactOptional(localized) }),
  ),
  references: v.array(
    v.object({
      id,
      publisher: v.string(),
      title: v.exactOptional(v.string()),
      url: v.exactOptional(v.string()),
      date: v.exactOptional(v.string()),
    }),
  ),
  provenance,
});

/**
 * `value` as an article, if it has the form of one and every span lies in its text.
 * @throws ArticleFormError that says what is wrong and where.
 */
export function parseArticle(value: unknown): Article {
  const result = v.safeParse(form, value);
  if (!result.success) {
    const [issue] = result.issues;
    throw new ArticleFormError(`${v.getDotPath(issue) ?? 'article'}: ${issue.message}`);
  }
  const article: Article = result.output;
  const spans = [
    ...article.blocks.map((block) => block.span),
    ...article.mentions.map((mention) => mention.span),
    ...article.positions.flatMap(({ quote, cue }) => (cue ? [quote, cue] : [quote])),
    ...article.events.flatMap((event) => event.span ?? []),
    ...article.namings.flatMap((naming) => naming.spans),
  ];
  for (const { start, end } of spans) {
    if (start >= end || end > article.text.length) {
      throw new ArticleFormError(
        `the span ${start}–${end} is not one of a text of ${article.text.length} units`,
      );
    }
  }
  return article;
}

/** The data is not an article. */
export class ArticleFormError extends Error {
  override readonly name = 'ArticleFormError';
}
