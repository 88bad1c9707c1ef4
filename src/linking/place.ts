import { isParagraphKey } from './paragraph/keyForm.ts';

/** A paragraph or heading: its number when the link was made and, to find it in a changed text, its key. */
export interface BlockPlace {
  readonly kind: 'paragraph' | 'heading';
  readonly hint: number;
  readonly key?: string;
}

/**
 * A passage: the block in which it begins, the key of its home, and a code of its words, of whatever version.
 */
interface PassagePlace {
  readonly kind: 'passage';
  readonly block: 'paragraph' | 'heading';
  readonly hint: number;
  readonly key: string;
  readonly code: string;
}

/** A place that is a stretch of the article's words. */
export type TextPlace = BlockPlace | PassagePlace;

/**
 * A place in the text whose key or code was cut or damaged on its way. `block` is what can still be read of
 * it.
 */
interface UnreadablePlace {
  readonly kind: 'unreadable';
  readonly block: BlockPlace;
  readonly fragment: string;
}

/** A part of the page itself: the article's text, or the margin beside it. */
export type PagePart = 'text' | 'margin';

/** What the fragment of an article's address names. */
export type Place =
  | { readonly kind: 'start' }
  | TextPlace
  | UnreadablePlace
  | { readonly kind: 'entity' | 'position' | 'issue'; readonly id: string }
  | { readonly kind: 'summary'; readonly section: string; readonly sentence: number }
  | { readonly kind: 'part'; readonly part: PagePart }
  | { readonly kind: 'unknown'; readonly fragment: string };

/** How each kind of thing that has an id begins: `#actor-haftar`. */
const PREFIXES = { entity: 'actor', position: 'position', issue: 'issue' } as const;

/**
 * No fragment of ours comes near so many characters: what is longer names nothing, and is not looked into.
 */
const LONGEST = 512;

/**
 * What ends no fragment of ours: the full stop, bracket or quotation mark of the sentence in which a link was
 * sent.
 */
const GLUED = /[^\p{L}\p{M}\p{N}_~-]+$/u;

/**
 * The place that `fragment` names: with or without `#`, percent-encoded or not, with or without directives
 * for the browser (`:~:text=…`). Any string gives a place, in time linear in its length. Marks that a message
 * glued to the end of the link are left out.
 */
export function parsePlace(fragment: string): Place {
  const bare = fragment.replace(/^#+/, '');
  const directive = bare.indexOf(':~:');
  const raw = directive < 0 ? bare : bare.slice(0, directive);
  if (raw === '') return { kind: 'start' };
  const named = raw.length > LONGEST ? '' : decoded(raw).replace(GLUED, '');
  return textPlace(named, raw) ?? namedThing(named) ?? { kind: 'unknown', fragment: raw };
}

/** The id that the block had when the link was made: `p3`. */
export function blockIdOf({ kind, hint }: BlockPlace): string {
  return `${kind === 'heading' ? 'h' : 'p'}${hint}`;
}

/** The block that `place` names: of a passage, the one in which it begins. */
export function blockPlaceOf(place: TextPlace): BlockPlace {
  return place.kind === 'passage' ? { kind: place.block, hint: place.hint, key: place.key } : place;
}

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
    case 'part':
      return place.part;
    case 'unreadable':
    case 'unknown':
      return place.fragment;
    default:
      return `${PREFIXES[place.kind]}-${place.id}`;
  }
}

function textPlace(named: string, fragment: string): TextPlace | UnreadablePlace | undefined {
  const [, letter, digits, key, code] = /^([ph])([1-9]\d{0,8})(?:~([^:]*)(?::(.*))?)?$/s.exec(named) ?? [];
  if (letter === undefined || digits === undefined) return undefined;
  const kind = letter === 'p' ? 'paragraph' : 'heading';
  const hint = Number(digits);
  if (key === undefined) return { kind, hint };
  if (!isParagraphKey(key)) return { kind: 'unreadable', block: { kind, hint }, fragment };
  if (code === undefined) return { kind, hint, key };
  if (!/^[\w-]+$/.test(code)) return { kind: 'unreadable', block: { kind, hint, key }, fragment };
  return { kind: 'passage', block: kind, hint, key, code };
}

function namedThing(named: string): Place | undefined {
  if (named === 'text' || named === 'margin') return { kind: 'part', part: named };
  const [, section, sentence] = /^summary-([a-z0-9-]+)-([1-9]\d{0,8})$/.exec(named) ?? [];
  if (section !== undefined) return { kind: 'summary', section, sentence: Number(sentence) };
  const [, prefix, id] = /^(actor|position|issue)-([a-z0-9-]+)$/.exec(named) ?? [];
  if (prefix === undefined || id === undefined) return undefined;
  if (prefix === 'actor') return { kind: 'entity', id };
  return { kind: prefix === 'position' ? 'position' : 'issue', id };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
