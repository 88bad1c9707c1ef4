import type { Place } from '../../linking/place.ts';
import type { ArticleIndex } from '../../reading/articleIndex.ts';

/** Whether the article, or its page, has what a link names that is not words of the text. */
export function isKnownPlace(place: Place, { article, entity, issue }: ArticleIndex): boolean {
  switch (place.kind) {
    case 'entity':
      return entity.has(place.id);
    case 'position':
      return article.positions.some(({ id }) => id === place.id);
    case 'issue':
      return issue.has(place.id);
    case 'summary':
      return article.sections.some(
        ({ id, summary }) => id === place.section && summary[place.sentence - 1] !== undefined,
      );
    case 'unknown':
      return article.sections.some(({ id }) => id === place.fragment);
    default:
      return true;
  }
}
