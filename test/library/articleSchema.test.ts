import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { ArticleFormError, parseArticle } from '../../src/library/articleSchema.ts';
import { seedArticle } from '../seedArticle.ts';

let article: Article;
beforeAll(async () => {
  article = await seedArticle();
});

/** The message of the error that a value is refused with. */
function refusal(value: unknown): string {
  try {
    parseArticle(value);
  } catch (error) {
    if (error instanceof ArticleFormError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('parseArticle', () => {
  test('takes what the build writes, and changes nothing in it', () => {
    expect(parseArticle(JSON.parse(JSON.stringify(article)))).toStrictEqual(article);
  });

  const values: readonly [name: string, value: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a string', 'article'],
    ['a list', []],
    ['an empty object', {}],
  ];
  test.each(values)('refuses %s', (_name, value) => {
    expect(refusal(value)).not.toBe('accepted');
  });

  const changes: readonly [name: string, change: (good: Article) => object, place: RegExp][] = [
    ['no text', () => ({ text: undefined }), /^text/],
    ['a title without its origin', () => ({ title: { ar: 'ع', en: 'T' } }), /^title\.origin/],
    [
      'an unknown kind of entity',
      ({ entities }) => ({ entities: entities.map((entity) => ({ ...entity, kind: 'river' })) }),
      /^entities\.0\.kind/,
    ],
    [
      'an agreement no verb knows',
      ({ entities }) => ({ entities: entities.map((entity) => ({ ...entity, agreement: 'dual' })) }),
      /^entities\.0\.agreement/,
    ],
    [
      'a stance nobody knows',
      ({ positions }) => ({ positions: positions.map((position) => ({ ...position, stance: 'likes' })) }),
      /^positions\.0\.stance/,
    ],
    [
      'a confidence over one',
      ({ mentions }) => ({ mentions: mentions.map((mention) => ({ ...mention, confidence: 1.5 })) }),
      /^mentions\.0\.confidence/,
    ],
    [
      'an offset that is no integer',
      ({ blocks }) => ({ blocks: blocks.map((block) => ({ ...block, span: { start: 0.5, end: 2 } })) }),
      /^blocks\.0\.span\.start/,
    ],
    [
      'an offset before the text',
      ({ blocks }) => ({ blocks: blocks.map((block) => ({ ...block, span: { start: -1, end: 2 } })) }),
      /^blocks\.0\.span\.start/,
    ],
  ];
  test.each(changes)('refuses %s, and says where', (_name, change, place) => {
    expect(refusal({ ...article, ...change(article) })).toMatch(place);
  });

  const past = { start: 0, end: 999_999 };
  const empty = { start: 5, end: 5 };
  const spans: readonly [name: string, change: (good: Article) => object][] = [
    ['a block', ({ blocks }) => ({ blocks: blocks.map((block) => ({ ...block, span: past })) })],
    ['a mention', ({ mentions }) => ({ mentions: mentions.map((mention) => ({ ...mention, span: past })) })],
    [
      'a quote',
      ({ positions }) => ({ positions: positions.map((position) => ({ ...position, quote: past })) }),
    ],
    ['a cue', ({ positions }) => ({ positions: positions.map((position) => ({ ...position, cue: past })) })],
    ['an event', ({ events }) => ({ events: events.map((event) => ({ ...event, span: past })) })],
    ['a naming', ({ namings }) => ({ namings: namings.map((naming) => ({ ...naming, spans: [past] })) })],
    [
      'a mention of nothing',
      ({ mentions }) => ({ mentions: mentions.map((mention) => ({ ...mention, span: empty })) }),
    ],
    ['a text cut short', ({ text }) => ({ text: text.slice(0, 100) })],
  ];
  test.each(spans)('refuses a span out of the text: %s', (_name, change) => {
    expect(refusal({ ...article, ...change(article) })).toMatch(
      /^the span \d+–\d+ is not one of a text of \d+ units$/,
    );
  });
});
