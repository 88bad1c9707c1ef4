import type { Position } from '../../domain/position.ts';
import { formatPlace } from '../../linking/place.ts';
import type { CellName } from '../../reading/marginState.ts';
import type { Address } from './location.ts';
import { parseReaderState, type ReaderState, withState } from './readerState.ts';

/*
 * The address that each thing a reader does leads to, from the address it is done at.
 */

/** With the card of an entity open. */
export function withCard(address: Address, entity: string): Address {
  return withState(address, { actor: entity });
}

export function withoutCard(address: Address): Address {
  return withState(address, { actor: undefined });
}

/** With the margin arranged by actors or by issues. */
export function withTab(address: Address, tab: ReaderState['tab']): Address {
  return withState(address, { tab });
}

/** With an issue of the list open, or none. */
export function withIssue(address: Address, issue: string | undefined): Address {
  return withState(address, { issue });
}

/** With a cell of the grid open, or none. */
export function withCell(address: Address, cell: CellName | undefined): Address {
  return withState(address, { cell });
}

/**
 * With a holder laid beside the one chosen before: a third takes the place of the second, one who is there
 * goes. With none at all where `holder` is undefined.
 */
export function withBeside(address: Address, holder: string | undefined): Address {
  const { beside } = parseReaderState(address.search);
  if (holder === undefined) return withState(address, { beside: [] });
  const others = beside.filter((id) => id !== holder);
  return withState(address, {
    beside: others.length < beside.length ? others : [...others.slice(0, 1), holder],
  });
}

/** With the whole article shown as text or as summaries. */
export function withView(address: Address, view: ReaderState['view']): Address {
  return withState(address, { view, flipped: [] });
}

/** With a section turned to the other of text and summary. */
export function withFlipped(address: Address, section: string): Address {
  const { flipped } = parseReaderState(address.search);
  const others = flipped.filter((id) => id !== section);
  return withState(address, { flipped: others.length < flipped.length ? others : [...flipped, section] });
}

/** With the place that the hash names let go. */
export function withoutPlace({ search }: Address): Address {
  return { search, hash: '' };
}

/** Where a link to an entity leads: to its card, which the state then names in place of the hash. */
export function atEntity(address: Address, entity: string): Address {
  return withoutPlace(withCard(address, entity));
}

/** Where a link to a position leads: to the card of its actor. */
export function atPosition(address: Address, { id, actor }: Pick<Position, 'id' | 'actor'>): Address {
  return { ...withCard(address, actor), hash: `#${formatPlace({ kind: 'position', id })}` };
}

/** Where a link to an issue leads: to the issues, with no card over them. */
export function atIssue(address: Address, id: string): Address {
  return {
    ...withIssue(withTab(withoutCard(address), 'issues'), id),
    hash: `#${formatPlace({ kind: 'issue', id })}`,
  };
}
