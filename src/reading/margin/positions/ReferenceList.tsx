import { Fragment } from 'react';
import { useReading } from '../../readingContext.ts';

/** The sources of a note, in a line. */
export function ReferenceList({ ids }: { readonly ids: readonly string[] }) {
  const { index, language, words } = useReading();
  const references = ids.flatMap((id) => index.reference.get(id) ?? []);
  if (references.length === 0) return null;
  return (
    <span className="references">
      {references.map(({ id, publisher, title, url, date }, n) => (
        <Fragment key={id}>
          {n > 0 && (language === 'ar' ? '، ' : ', ')}
          <a href={url} rel="noreferrer" title={title} {...languageOf(publisher)}>
            {date === undefined ? publisher : `${publisher} (${words.number(Number(date.slice(0, 4)))})`}
          </a>
        </Fragment>
      ))}
    </span>
  );
}

/** The language of a publisher's name, and its direction: a year beside it stays with it. */
function languageOf(name: string): { readonly lang: 'ar' | 'en'; readonly dir: 'rtl' | 'ltr' } {
  return /\p{Script=Arabic}/u.test(name) ? { lang: 'ar', dir: 'rtl' } : { lang: 'en', dir: 'ltr' };
}
