import type { Citation, Run } from './citation/citation.ts';
import { directionOf } from './citation/citationText.ts';

/** The citation as it will be copied; it can be selected by hand too. */
export function CitationPreview({
  citation,
  label,
}: {
  readonly citation: Citation;
  readonly label: string;
}) {
  return (
    <section className="quote-preview" aria-label={label}>
      {citation.lines.map(({ language, runs }, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have an order and no other name
        <p key={n} lang={language} dir={directionOf(language)}>
          {runs.map((run, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: so have the runs
            <RunView key={at} run={run} />
          ))}
        </p>
      ))}
    </section>
  );
}

function RunView({ run: { text, language, isLink } }: { readonly run: Run }) {
  return (
    <bdi lang={isLink ? undefined : language} dir={directionOf(language)} data-link={isLink ? '' : undefined}>
      {text}
    </bdi>
  );
}
