import * as v from 'valibot';
import type { Language } from '../../domain/localized.ts';

const Page = v.object({
  /** The article the page shows. */
  article: v.string(),
  language: v.picklist(['ar', 'en']),
  /** The featured article, which `/` opens. */
  home: v.string(),
  /** Built pages only: where the style lies of what stands beside and over the text. */
  besideStyle: v.optional(v.string()),
  /** The other articles of the library, newest first. */
  others: v.array(v.object({ id: v.string(), title: v.object({ ar: v.string(), en: v.string() }) })),
});

/** What a built page knows of itself, and tells the application in a data block. */
export type Page = v.InferOutput<typeof Page>;

/** The id of the data block in the page. */
export const PAGE_BLOCK = 'page';

/**
 * The page that the data block in `text` describes.
 * @throws ValiError if it describes none: the page was not built by us.
 */
export function parsePage(text: string): Page {
  return v.parse(Page, JSON.parse(text));
}

/** The path of an article's page: `/ID/`, in the English interface `/en/ID/`. */
export function articlePath(id: string, language: Language): string {
  return `${import.meta.env.BASE_URL}${language === 'en' ? 'en/' : ''}${id}/`;
}
