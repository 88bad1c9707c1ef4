import type { ReactNode } from 'react';
import type { Position } from '../../../domain/position.ts';
import { PlaceLink } from '../../PlaceLink.tsx';
import { useLocalized, useReading } from '../../readingContext.ts';
import { agreedStance } from './attribution.ts';
import { Sentence } from './Sentence.tsx';
import { SignOf } from './StanceSign.tsx';

/**
 * A position in a line, a way to it in full: who holds it, the stance as a tag, and the sentence. `lit` draws
 * a text with what a search has found in it; `children` stand below the sentence.
 */
export function PositionLine({
  position,
  onPress,
  lit = (text) => text,
  children,
}: {
  readonly position: Position;
  readonly onPress?: () => void;
  readonly lit?: (text: string) => ReactNode;
  readonly children?: ReactNode;
}) {
  const { index, words } = useReading();
  const localized = useLocalized();
  const actor = index.entity.get(position.actor);
  return (
    <li data-kind={actor?.kind}>
      <PlaceLink place={{ kind: 'position', id: position.id }} onPress={onPress}>
        <span className="stance-line">
          <b className="holder">{actor && lit(localized(actor.name))}</b>
          <SignOf position={position} />
          <span className="stance">{agreedStance(position, index, words)}</span>
        </span>
        <span className="gist">
          <Sentence position={position} quoted={children === undefined} lit={lit} />
        </span>
        {children}
      </PlaceLink>
    </li>
  );
}
