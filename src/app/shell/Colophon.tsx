import { useLocalized, useReading } from '../../reading/readingContext.ts';
import { articlePath, type Page } from '../page/page.ts';

/** What stands below the article: the other articles of the library, where there are any. */
export function Colophon({ page }: { readonly page: Page }) {
  const { words, language } = useReading();
  const localized = useLocalized();
  if (page.others.length === 0) return null;
  return (
    <nav className="colophon" aria-label={words.otherArticles}>
      <h2 className="label">{words.otherArticles}</h2>
      <ul>
        {page.others.map(({ id, title }) => (
          <li key={id}>
            <a href={articlePath(id, language)}>{localized(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
