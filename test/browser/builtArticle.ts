import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { parseArticle } from '../../src/library/articleSchema.ts';

/** The seed article as it was built. */
export async function builtArticle(): Promise<Article> {
  return parseArticle(
    JSON.parse(await readFile(join(inject('folder'), 'articles/tripoli-2019.json'), 'utf8')),
  );
}
