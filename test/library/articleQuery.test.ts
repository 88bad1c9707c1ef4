import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { articleQuery, articleUrl } from '../../src/library/articleQuery.ts';
import { ArticleFormError } from '../../src/library/articleSchema.ts';
import { seedArticle } from '../seedArticle.ts';

let article: Article;
let client: QueryClient;
/** What the network is asked for. */
let asked: string[];

beforeAll(async () => {
  article = await seedArticle();
});
beforeEach(() => {
  vi.useFakeTimers();
  client = new QueryClient();
  asked = [];
});
afterEach(() => {
  client.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets the network answer in turn, the last answer again and again. */
function network(...answers: readonly (() => Response | Promise<Response>)[]): void {
  vi.stubGlobal('fetch', async (url: string) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(url);
    return answer?.();
  });
}

const good = () => Response.json(article);
const missing = () => new Response('not here', { status: 404 });
const broken = () => new Response('<!doctype html>');
const lost = () => Promise.reject(new TypeError('network'));

/** What loading comes to once every wait between tries is over. */
async function outcome(): Promise<unknown> {
  const loading = client.fetchQuery(articleQuery('tripoli-2019')).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return loading;
}

describe('articleQuery', () => {
  test('loads the article from beside the site', async () => {
    network(good);
    expect(await outcome()).toStrictEqual(article);
    expect(asked).toEqual(['/articles/tripoli-2019.json']);
    expect(articleUrl('x')).toBe('/articles/x.json');
  });

  test('loads an article once', async () => {
    network(good);
    await outcome();
    await outcome();
    expect(asked).toHaveLength(1);
  });

  test('keeps articles apart', async () => {
    network(good, () => Response.json({ ...article, id: 'other' }));
    await outcome();
    expect(await client.fetchQuery(articleQuery('other'))).toMatchObject({ id: 'other' });
  });

  test('tries a lost connection again, and then has it', async () => {
    network(lost, missing, good);
    expect(await outcome()).toStrictEqual(article);
    expect(asked).toHaveLength(3);
  });

  test('gives up after two more tries, with the status', async () => {
    network(missing);
    expect(await outcome()).toMatchObject({ message: expect.stringMatching(/404$/) });
    expect(asked).toHaveLength(3);
  });

  const damaged: readonly [name: string, answer: () => Response][] = [
    ['no JSON', broken],
    ['JSON cut short', () => new Response(JSON.stringify(article).slice(0, 5000))],
    ['another form', () => Response.json({ ...article, blocks: 'none' })],
    ['spans out of the text', () => Response.json({ ...article, text: 'قصير' })],
    ['null', () => Response.json(null)],
  ];
  test.each(damaged)('does not try damaged data again: %s', async (_name, answer) => {
    network(answer);
    expect(await outcome()).toBeInstanceOf(ArticleFormError);
    expect(asked).toHaveLength(1);
  });

  test('has it after a failure once it is asked for again', async () => {
    network(broken, good);
    await outcome();
    expect(await outcome()).toStrictEqual(article);
  });

  test('asks no further when it is cancelled', async () => {
    let signal: AbortSignal | undefined;
    vi.stubGlobal('fetch', (_url: string, options: RequestInit) => {
      signal = options.signal ?? undefined;
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal?.reason));
      });
    });
    const loading = client.fetchQuery(articleQuery('tripoli-2019')).catch((error: unknown) => error);
    await client.cancelQueries();
    await vi.runAllTimersAsync();
    expect(signal?.aborted).toBe(true);
    expect(await loading).not.toBeInstanceOf(ArticleFormError);
    expect(client.getQueryData(articleQuery('tripoli-2019').queryKey)).toBeUndefined();
  });
});
