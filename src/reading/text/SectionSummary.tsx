import type { Section } from '../../domain/section.ts';
import { formatPlace, type Place, parsePlace } from '../../linking/place.ts';
import { blockName, blockNumber } from '../blockName.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import { useLocalized, useReading } from '../readingContext.ts';

/**
 * The summary of a section: each sentence followed by the numbers of the paragraphs it rests on, which open
 * them.
 */
export function SectionSummary({ section }: { readonly section: Section }) {
  const { words, language } = useReading();
  const localized = useLocalized();
  return (
    <div className="summary" lang={language} dir={words.direction}>
      <h3 className="label">{words.text.summary}</h3>
      <p>
        {section.summary.map(({ text, basis }, n) => {
          const place = { kind: 'summary', section: section.id, sentence: n + 1 } as const;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of a summary have a fixed order
            <span key={n} id={formatPlace(place)} tabIndex={-1} className="summary-sentence">
              {localized(text)}
              {basis.map((id) => (
                <BasisLink key={id} block={id} />
              ))}
              <SentenceLink place={place} />{' '}
            </span>
          );
        })}
      </p>
    </div>
  );
}

/** The number of a paragraph that a sentence rests on. */
function BasisLink({ block }: { readonly block: string }) {
  const { words, actions } = useReading();
  return (
    <PlaceLink
      className="basis"
      place={parsePlace(block)}
      aria-label={words.text.basis(blockName(block, words))}
      onPress={() => actions.showBlock(block)}
    >
      {block.startsWith('h') ? '§' : blockNumber(block, words)}
    </PlaceLink>
  );
}

/** The sign after a sentence, which gives its link. */
function SentenceLink({ place }: { readonly place: Place }) {
  const { words, actions } = useReading();
  return (
    <PlaceLink
      className="basis sentence-link"
      place={place}
      aria-label={words.text.sentenceLink}
      title={words.text.sentenceLink}
      onPress={() => actions.copyPlaceLink(place)}
    >
      #
    </PlaceLink>
  );
}
