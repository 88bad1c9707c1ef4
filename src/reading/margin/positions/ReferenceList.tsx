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
          <a href={url} rel="noreferrer" title={title} lang={languageOf(publisher)}>
            {date === undefined ? publisher : `${publisher} (${words.number(Number(date.slice(0, 4)))})`}
          </a>
        </Fragment>
      ))}
    </span>
  );
}

function languageOf(name: string): 'ar' | 'en' {
  return /\p{Script=Arabic}/u.test(name) ? 'ar' : 'en';
}
