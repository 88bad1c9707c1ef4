import { memo } from 'react';
import { blockAt } from '../../../domain/block.ts';
import { isAscribed, type Position } from '../../../domain/position.ts';
import { sliceOf } from '../../../domain/span.ts';
import { formatPlace, parsePlace } from '../../../linking/place.ts';
import { blockName } from '../../blockName.ts';
import { PlaceLink } from '../../PlaceLink.tsx';
import { useLocalized, useReading } from '../../readingContext.ts';
import { nameInSentence } from '../../words/nameInSentence.ts';
import { agreedStance, speakersOf } from './attribution.ts';
import type { PositionGroup } from './positionEntries.ts';
import { ReferenceList } from './ReferenceList.tsx';
import { Sentence } from './Sentence.tsx';
import { SignOf } from './StanceSign.tsx';
import { standingOf } from './standing.ts';

/**
 * Positions of one actor on one issue: the stance as a tag, then each sentence with the words that prove it
 * and who says so.
 */
export const PositionEntry = memo(function PositionEntry({
  group,
  named = false,
  anchored = false,
}: {
  readonly group: PositionGroup;
  /** Whether the actor's name is said, as where the entry stands under an issue. */
  readonly named?: boolean;
  /** Whether links to the positions lead here: to one place of the page only. */
  readonly anchored?: boolean;
}) {
  const { index, words } = useReading();
  const localized = useLocalized();
  const [first] = group;
  const actor = index.entity.get(first.actor);
  const stance = agreedStance(first, index, words);
  return (
    <li className="position-entry" data-kind={actor?.kind} data-standing={standingOf(first)}>
      {(named || stance !== undefined) && (
        <p className="stance-line">
          {named && actor && (
            <PlaceLink className="holder" place={{ kind: 'entity', id: actor.id }}>
              {localized(actor.name)}
            </PlaceLink>
          )}
          <SignOf position={first} />
          {stance !== undefined && <span className="stance">{stance}</span>}
        </p>
      )}
      {group.map((position) => (
        <PositionItem key={position.id} position={position} anchored={anchored} />
      ))}
    </li>
  );
});

/**
 * One position: the sentence, the words that prove it, who says so, and what the editor has found elsewhere.
 */
function PositionItem({ position, anchored }: { readonly position: Position; readonly anchored: boolean }) {
  const { words, actions } = useReading();
  const localized = useLocalized();
  const place = { kind: 'position', id: position.id } as const;
  return (
    <div id={anchored ? formatPlace(place) : undefined} className="position">
      <p className="gist">
        <Sentence position={position} />
      </p>
      <Evidence position={position} />
      <Attribution position={position} />
      {position.note && (
        <p className="elsewhere">
          <b>{words.position.elsewhere}</b>
          {` ${localized(position.note)} `}
          <ReferenceList ids={position.references ?? []} />
        </p>
      )}
      <p className="position-actions needs-script">
        <button
          type="button"
          className="quiet-button"
          onClick={() => actions.cite({ span: position.quote, position })}
        >
          {words.quoting.cite}
        </button>
        {anchored && (
          <button type="button" className="quiet-button" onClick={() => actions.copyPlaceLink(place)}>
            {words.position.copyLink}
          </button>
        )}
      </p>
    </div>
  );
}

/** The quote, verbatim: a link to the very words. */
function Evidence({ position }: { readonly position: Position }) {
  const { index, actions } = useReading();
  const { quote } = position;
  const block = blockAt(index.article.blocks, quote);
  if (!block) return null;
  return (
    <blockquote data-span={`${quote.start}-${quote.end}`} lang={index.article.language} dir="rtl">
      <PlaceLink place={parsePlace(block.id)} onPress={() => actions.showSpan(quote)}>
        {sliceOf(index.article.text, quote)}
      </PlaceLink>
    </blockquote>
  );
}

/** Who says so: the speakers alone, outermost first; then of whom, how it is put, and by which verb. */
function Attribution({ position }: { readonly position: Position }) {
  const { index, language, words, actions } = useReading();
  const localized = useLocalized();
  const speakers = speakersOf(position, index);
  const actor = index.entity.get(position.actor);
  const block = blockAt(index.article.blocks, position.quote);
  const manner = position.manner === 'attributed' && isAscribed(position) ? 'ascribed' : position.manner;
  return (
    <p className="attribution">
      <span className="chain">
        <span className="asks">{`${words.position.whoSays} `}</span>
        {speakers.map((entity, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a voice may stand twice in a chain
          <PlaceLink key={n} className="voice" place={{ kind: 'entity', id: entity.id }}>
            {speakers.length === 1 ? words.position.alone(localized(entity.name)) : localized(entity.name)}
          </PlaceLink>
        ))}
      </span>
      {isAscribed(position) && actor && (
        <span className="about">{words.position.about(nameInSentence(actor, language))}</span>
      )}
      {/* Where the article alone says so, its voice is named already. */}
      {(manner !== 'asserted' || speakers.length > 1) && (
        <span className="manner">{words.position.manners[manner]}</span>
      )}
      {position.provenance === 'automatic' && (
        <span className="automatic" title={words.position.automaticNote}>
          {words.position.automatic}
        </span>
      )}
      {position.cue && (
        <span className="cue">
          {`${words.position.cue} `}
          <q lang={index.article.language}>{sliceOf(index.article.text, position.cue)}</q>
        </span>
      )}
      {block && (
        <PlaceLink
          className="where"
          aria-label={words.position.toWords(blockName(block.id, words))}
          place={parsePlace(block.id)}
          onPress={() => actions.showSpan(position.quote)}
        >
          {blockName(block.id, words)}
        </PlaceLink>
      )}
    </p>
  );
}
