import { parsePlace } from '../linking/place.ts';

/** A link to the card of an entity, as it stands in the page. */
export interface CardLink {
  readonly element: HTMLAnchorElement;
  readonly entity: string;
}

/** The link to a card that `target`, where a press has landed, is or lies in. */
export function cardLinkAt(target: EventTarget | null): CardLink | undefined {
  const element = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  if (!element) return undefined;
  const place = parsePlace(element.hash);
  return place.kind === 'entity' ? { element, entity: place.id } : undefined;
}
