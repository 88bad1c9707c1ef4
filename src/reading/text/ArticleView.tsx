import { useLocalized, useReading } from '../readingContext.ts';
import { SectionView } from './SectionView.tsx';

/**
 * Arabic words a minute of an adult reading news silently. Source: Brysbaert 2019, mean rate for Arabic 181,
 * rounded.
 */
const WORDS_A_MINUTE = 180;

/** The article: its title, what is known of it, and its sections. */
export function ArticleView({
  shows,
  chosen,
  here,
}: {
  /** What each section shows, by id. */
  readonly shows: (section: string) => 'text' | 'summary';
  readonly chosen: string | undefined;
  /** The block the reader's link names. */
  readonly here: string | undefined;
}) {
  const { index } = useReading();
  const { article } = index;
  return (
    <article data-article={article.id} lang={article.language} dir="rtl" data-chosen={chosen}>
      <ArticleHead />
      {article.sections.map((section) => (
        <SectionView
          key={section.id}
          section={section}
          shows={shows(section.id)}
          lit={chosen}
          here={here !== undefined && section.blocks.includes(here) ? here : undefined}
        />
      ))}
    </article>
  );
}

function ArticleHead() {
  const { index, words, language } = useReading();
  const localized = useLocalized();
  const { title, description, published, blocks, text, source, sections } = index.article;
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph').length;
  const minutes = Math.round(text.split(/\s+/).length / WORDS_A_MINUTE);
  const dated = published?.basis === 'stated' ? words.text.statedDate : words.text.inferredDate;
  const editorial = title.origin === 'editorial';
  return (
    <header className="article-head" {...(editorial && { lang: language, dir: words.direction })}>
      <h1>{editorial ? localized(title) : title.ar}</h1>
      {editorial && <p className="label">{words.text.editorialTitle}</p>}
      {description && <p className="description">{localized(description)}</p>}
      <p className="byline">
        <span>{words.text.paragraphs(paragraphs)}</span>
        <span>{words.text.minutes(minutes)}</span>
        {published && (
          <span title={published.note && localized(published.note)}>
            <time dateTime={published.date}>{dated(words.date(published.date))}</time>
          </span>
        )}
      </p>
      {source && <p className="source">{localized(source)}</p>}
      {sections.some(({ origin }) => origin === 'editorial') && (
        <p className="source">{words.text.brackets}</p>
      )}
    </header>
  );
}
