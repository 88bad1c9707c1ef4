import type { ComponentPropsWithoutRef } from 'react';
import { formatPlace, type Place } from '../linking/place.ts';
import { isPlainPress } from './isPlainPress.ts';

/**
 * A link to a place on this page. `onPress` is what a plain press does in place of following it. A link to a
 * card needs none: the page answers it for all of them (see `useCard`).
 */
export function PlaceLink({
  place,
  onPress,
  className,
  ...attributes
}: Omit<ComponentPropsWithoutRef<'a'>, 'href' | 'onClick'> & {
  readonly place: Place;
  readonly onPress?: (() => void) | undefined;
}) {
  return (
    <a
      className={className}
      href={`#${formatPlace(place)}`}
      {...attributes}
      onClick={
        onPress &&
        ((event) => {
          if (!isPlainPress(event)) return;
          event.preventDefault();
          onPress();
        })
      }
    />
  );
}
