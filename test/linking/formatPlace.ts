import { blockIdOf, type Place } from '../../src/linking/place.ts';

/** How each kind of thing that has an id begins: `#actor-haftar`. */
const PREFIXES = { entity: 'actor', position: 'position', issue: 'issue' } as const;

/** The fragment of `place`, without `#`; `parsePlace` gives the place back. */
export function formatPlace(place: Place): string {
  switch (place.kind) {
    case 'start':
      return '';
    case 'paragraph':
    case 'heading':
      return place.key === undefined ? blockIdOf(place) : `${blockIdOf(place)}~${place.key}`;
    case 'passage':
      return `${place.block.charAt(0)}${place.hint}~${place.key}:${place.code}`;
    case 'summary':
      return `summary-${place.section}-${place.sentence}`;
    case 'unreadable':
    case 'unknown':
      return place.fragment;
    default:
      return `${PREFIXES[place.kind]}-${place.id}`;
  }
}
