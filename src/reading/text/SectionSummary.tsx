import type { Section } from '../../domain/section.ts';
import { blockName, blockNumber } from '../blockName.ts';
import { useLocalized, useReading } from '../readingContext.ts';

/** The summary of a section: each sentence followed by the numbers of the paragraphs it rests on, which open them. */
export function SectionSummary({ section }: { readonly section: Section }) {
  const { words, language, actions } = useReading();
  const localized = useLocalized();
  return (
    <div className="summary" lang={language} dir={words.direction}>
      <h3 className="label">{words.text.summary}</h3>
      <p>
        {section.summary.map(({ text, basis }, n) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of a summary have a fixed order
            key={n}
            id={`summary-${section.id}-${n + 1}`}
            tabIndex={-1}
            className="summary-sentence"
          >
            {localized(text)}
            {basis.map((id) => (
              <a
                key={id}
                className="basis"
                href={`#${id}`}
                aria-label={words.text.basis(blockName(id, words))}
                onClick={(event) => {
                  event.preventDefault();
                  actions.showBlock(id);
                }}
              >
                {id.startsWith('h') ? '§' : blockNumber(id, words)}
              </a>
            ))}
            <a
              className="basis sentence-link"
              href={`#summary-${section.id}-${n + 1}`}
              aria-label={words.text.sentenceLink}
              title={words.text.sentenceLink}
              onClick={(event) => {
                event.preventDefault();
                actions.copyFragmentLink(`summary-${section.id}-${n + 1}`);
              }}
            >
              #
            </a>{' '}
          </span>
        ))}
      </p>
    </div>
  );
}
