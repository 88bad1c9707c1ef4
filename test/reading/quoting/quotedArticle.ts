import type { Article } from '../../../src/domain/article.ts';
import type { Entity } from '../../../src/domain/entity.ts';
import type { Position } from '../../../src/domain/position.ts';
import type { Span } from '../../../src/domain/span.ts';

const FIRST = 'قال خبراء ان ملتقى «غدامس» لن ينهي الازمة .';
const SECOND = 'واضاف الخبراء ان الحرب <b>قريبة</b> & لن تطول .';
const HEADING = 'حسم المعركة';

/** A small text of two paragraphs around a heading. */
const TEXT = `${FIRST}\n${HEADING}\n${SECOND}`;

/** The span of words of the text. @throws Error if it has no such words. */
export function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(words);
  return { start, end: start + words.length };
}

function entity(id: string, kind: Entity['kind'], ar: string, en: string): Entity {
  return { id, kind, name: { ar, en }, role: { ar: '', en: '' }, aliases: [], references: [] };
}

const own = {
  id: 'own',
  actor: 'experts',
  stance: 'predicts',
  manner: 'attributed',
  quote: spanOf('ملتقى «غدامس» لن ينهي الازمة'),
  attribution: ['article-voice', 'experts'],
  gist: {
    ar: 'يقول خبراء إن الملتقى لن ينهي الأزمة.',
    en: 'Experts say the conference will not end the crisis.',
  },
  provenance: 'edited',
} as const satisfies Position;

/** The experts’ own word, what they say of Haftar, and a sentence of the article’s. */
export const POSITIONS = {
  own,
  ascribed: { ...own, id: 'ascribed', actor: 'haftar', quote: spanOf('الحرب <b>قريبة</b> & لن تطول') },
  article: {
    ...own,
    id: 'article',
    actor: 'article-voice',
    manner: 'asserted',
    quote: spanOf(HEADING),
    attribution: ['article-voice'],
  },
} as const satisfies Record<string, Position>;

/** An article to be cited, changed as a test wants it. */
export function quotedArticle(change: Partial<Article> = {}): Article {
  const [, heading, second] = [FIRST, HEADING, SECOND].map(spanOf);
  return {
    id: 'news',
    title: { ar: 'حرب <طرابلس>', en: 'The war of Tripoli', origin: 'source' },
    language: 'ar',
    published: { date: '2019-04-21', basis: 'inferred' },
    text: TEXT,
    blocks: [
      { id: 'p1', kind: 'paragraph', span: spanOf(FIRST) },
      { id: 'h1', kind: 'heading', span: heading ?? spanOf(HEADING) },
      { id: 'p2', kind: 'paragraph', span: second ?? spanOf(SECOND) },
    ],
    sections: [],
    mentions: [],
    entities: [
      entity('article-voice', 'source', 'المقال', 'The article'),
      entity('experts', 'source', 'خبراء عسكريون', 'Unnamed military experts'),
      entity('haftar', 'person', 'خليفة حفتر', 'Khalifa Haftar'),
    ],
    issues: [],
    positions: Object.values(POSITIONS),
    events: [],
    namings: [],
    references: [],
    provenance: 'edited',
    ...change,
  };
}
