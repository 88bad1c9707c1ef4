import type { Span } from '../domain/span.ts';

/**
 * What a word is made of. A `mark` is a punctuation mark or another sign that is no word; each sign is one
 * mark.
 */
export type WordKind = 'arabic' | 'foreign' | 'number' | 'mark';

/** A word of a text as it stands, with its vocalisation and its clitics; or a mark between words. */
export interface Word {
  readonly kind: WordKind;
  readonly span: Span;
}

const ARABIC = String.raw`(?=[\p{L}\p{M}])\p{Script_Extensions=Arabic}`;
const FOREIGN = String.raw`(?!\p{Script_Extensions=Arabic})[\p{L}\p{M}]`;

/** Signs that show nothing: joiners («می‌شود»), direction marks, soft hyphens. They do not divide a word. */
const UNSEEN = String.raw`\p{Cf}`;

const WORD = new RegExp(
  [
    `(?<arabic>(?:${ARABIC})(?:${UNSEEN}*(?:${ARABIC}))*)`,
    `(?<foreign>(?:${FOREIGN})(?:[${UNSEEN}'’]*(?:${FOREIGN}))*)`,
    // «٣٫٥» and «1,234.50» are one number. A date is several numbers with marks between them.
    String.raw`(?<number>\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[\p{Nl}\p{No}])`,
    String.raw`(?<mark>[^\s\p{Cc}\p{Cf}])`,
  ].join('|'),
  'gu',
);

/**
 * The words and marks of `text` within `span`, in order. White space and invisible signs lie between them.
 * Letters of two scripts are two words: «الـNATO» is «الـ» and «NATO». Linear in the length of the span.
 */
export function splitWords(text: string, span: Span = { start: 0, end: text.length }): readonly Word[] {
  return Array.from(text.slice(span.start, span.end).matchAll(WORD), (match) => {
    const start = span.start + match.index;
    return { kind: kindOf(match.groups ?? {}), span: { start, end: start + match[0].length } };
  });
}

function kindOf({ arabic, foreign, number }: Readonly<Record<string, string | undefined>>): WordKind {
  if (arabic !== undefined) return 'arabic';
  if (foreign !== undefined) return 'foreign';
  return number === undefined ? 'mark' : 'number';
}
