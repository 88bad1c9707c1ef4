import type { Entity } from '../../../domain/entity.ts';

/** The text's own voice: the first link of every chain of attribution. */
export const ARTICLE_VOICE: Entity = {
  id: 'article-voice',
  kind: 'source',
  name: { ar: 'المقال', en: 'The article' },
  role: {
    ar: 'صوت النص نفسه، وإليه يُنسب ما لا مصدر له فيه',
    en: 'The text’s own voice, to which falls what it gives no source for',
  },
  aliases: [],
  references: [],
};
