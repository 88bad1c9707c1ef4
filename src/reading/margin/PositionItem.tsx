import { memo } from 'react';
import { blockAt } from '../../domain/block.ts';
import type { Position } from '../../domain/position.ts';
import { sliceOf } from '../../domain/span.ts';
import { formatPlace, parsePlace } from '../../linking/place.ts';
import { blockName } from '../blockName.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import { useLocalized, useReading } from '../readingContext.ts';
import { ascriberOf, chainOf } from './attribution.ts';
import { ReferenceList } from './ReferenceList.tsx';

/**
 * A position: stance, target and issue, who ascribes it where it is ascribed, and the words that prove it.
 */
export const PositionItem = memo(function PositionItem({
  position,
  carded,
}: {
  readonly position: Position;
  /** Whether it stands on an open card, with what only a card offers. */
  readonly carded: boolean;
}) {
  const { index, language, words, actions } = useReading();
  const localized = useLocalized();
  const place = { kind: 'position', id: position.id } as const;
  const ascriber = ascriberOf(position, index, language);
  const actor = index.entity.get(position.actor);
  const stance = words.position.stances[position.stance][actor?.agreement ?? 'masculine'];
  return (
    <li id={formatPlace(place)} className="position" data-ascribed={ascriber ? '' : undefined}>
      <p className="stance-line">
        <span className="stance">{stance}</span>
        {ascriber && <span className="ascriber">{words.position.according(ascriber)}</span>}
      </p>
      {position.gist && <p className="gist">{localized(position.gist)}</p>}
      <Evidence position={position} />
      <Attribution position={position} />
      {position.note && (
        <p className="elsewhere">
          <b>{words.position.elsewhere}</b>
          {` ${localized(position.note)} `}
          <ReferenceList ids={position.references ?? []} />
        </p>
      )}
      {carded && (
        <button type="button" className="quiet-button" onClick={() => actions.copyPlaceLink(place)}>
          {words.position.copyLink}
        </button>
      )}
    </li>
  );
});

/** The quote, verbatim: a link to the very words. */
function Evidence({ position }: { readonly position: Position }) {
  const { index, words, actions } = useReading();
  const { quote } = position;
  const block = blockAt(index.article.blocks, quote);
  if (!block) return null;
  return (
    <blockquote data-span={`${quote.start}-${quote.end}`} lang={index.article.language} dir="rtl">
      <PlaceLink
        place={parsePlace(block.id)}
        title={words.position.toWords(blockName(block.id, words))}
        onPress={() => actions.showSpan(quote)}
      >
        {sliceOf(index.article.text, quote)}
      </PlaceLink>
    </blockquote>
  );
}

/** Who says so, outermost first, how it is put, and by which verb. */
function Attribution({ position }: { readonly position: Position }) {
  const { index, words } = useReading();
  const localized = useLocalized();
  return (
    <p className="attribution">
      {chainOf(position, index).map((entity, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a voice may stand twice in a chain
        <PlaceLink key={n} className="voice" place={{ kind: 'entity', id: entity.id }}>
          {localized(entity.name)}
        </PlaceLink>
      ))}
      <span className="manner">{words.position.manners[position.manner]}</span>
      {position.cue && (
        <span className="cue">
          {`${words.position.cue} `}
          <q lang={index.article.language}>{sliceOf(index.article.text, position.cue)}</q>
        </span>
      )}
    </p>
  );
}
