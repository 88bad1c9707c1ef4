import { compileSeeds } from '../src/build/seeds/compileSeeds.ts';
import type { Article } from '../src/domain/article.ts';

/**
 * The real article of the seeds, compiled anew.
 * @throws Error with every fault if it does not compile.
 */
export async function seedArticle(): Promise<Article> {
  const { articles, faults } = await compileSeeds('seeds', '.');
  const found = articles.find(({ id }) => id === 'tripoli-2019');
  if (!found) throw new Error(faults.map(({ message }) => message.en).join('\n'));
  return found;
}
