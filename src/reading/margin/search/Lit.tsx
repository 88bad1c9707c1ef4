import { Fragment } from 'react';
import { hitsIn } from './searchMargin.ts';

/** `text` with what `query` has found in it lit. */
export function Lit({ text, query }: { readonly text: string; readonly query: string }) {
  const hits = hitsIn(text, query);
  return (
    <>
      {hits.map(({ start, end }, n) => (
        <Fragment key={start}>
          {text.slice(hits[n - 1]?.end, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(hits.at(-1)?.end)}
    </>
  );
}
