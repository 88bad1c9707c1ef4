import type { Reference } from '../../domain/reference.ts';
import { useReading } from '../readingContext.ts';

/** The sources of a note, in a line. */
export function ReferenceList({ ids }: { readonly ids: readonly string[] }) {
  const { index } = useReading();
  const references = ids.flatMap((id) => index.reference.get(id) ?? []);
  if (references.length === 0) return null;
  return (
    <span className="references">
      {references.map((reference) => (
        <ReferenceLink key={reference.id} reference={reference} />
      ))}
    </span>
  );
}

function ReferenceLink({ reference }: { readonly reference: Reference }) {
  const { publisher, title, url } = reference;
  const name = <bdi lang={/\p{Script=Arabic}/u.test(publisher) ? 'ar' : 'en'}>{publisher}</bdi>;
  if (!url) return <cite>{name}</cite>;
  return (
    <cite>
      <a href={url} rel="noreferrer" title={title}>
        {name}
      </a>
    </cite>
  );
}
