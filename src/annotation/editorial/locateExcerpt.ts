import search from 'approx-string-match';
import { type Folded, fold, foldText, unfold } from '../../arabic/fold.ts';
import { isLetter, wholeWords } from '../../arabic/wholeWords.ts';
import type { Block } from '../../domain/block.ts';
import { contains, type Span } from '../../domain/span.ts';
import type { Excerpt } from './editorialAnnotation.ts';

/**
 * Where an excerpt stands, or why it cannot be said: missing (with what comes nearest), or there more than
 * once.
 */
export type Located =
  | { readonly status: 'found'; readonly span: Span }
  | { readonly status: 'missing'; readonly words: string; readonly nearest?: Span }
  | { readonly status: 'ambiguous'; readonly words: string; readonly places: readonly Span[] };

/** A text made ready for finding excerpts in it. */
export interface SearchedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly folded: Folded;
}

/** Folds `text` once, for any number of `locateExcerpt`. */
export function searchedText(text: string, blocks: readonly Block[]): SearchedText {
  return { text, blocks, folded: fold(text) };
}

/**
 * The one place of `excerpt` in the text, by folded spelling and with any white space. `scope` narrows the
 * search to a span; where the words occur several times in it, a place inside `prefer` is taken if it is the
 * only one there.
 */
export function locateExcerpt(
  searched: SearchedText,
  excerpt: Excerpt,
  scope?: Span,
  prefer?: Span,
): Located {
  if (typeof excerpt === 'string') return locateWords(searched, excerpt, scope, prefer);
  let area = scope;
  if (excerpt.in !== undefined) {
    area = searched.blocks.find((block) => block.id === excerpt.in)?.span;
    if (area === undefined) return { status: 'missing', words: excerpt.in };
  }
  if (excerpt.within !== undefined) {
    const around = locateWords(searched, excerpt.within, area);
    if (around.status !== 'found') return around;
    area = around.span;
  }
  return locateWords(searched, excerpt.text, area, prefer);
}

function locateWords(searched: SearchedText, words: string, scope?: Span, prefer?: Span): Located {
  const places = placesOf(searched.folded, words).filter((place) => !scope || contains(scope, place));
  const [only] = places;
  if (only !== undefined && places.length === 1) return { status: 'found', span: only };
  if (only === undefined) return missing(searched, words, scope);
  const preferred = prefer ? places.filter((place) => contains(prefer, place)) : [];
  const [best] = preferred;
  if (best !== undefined && preferred.length === 1) return { status: 'found', span: best };
  return { status: 'ambiguous', words, places };
}

/** Every place of `words`, whole words only on both sides but for clitics on the first («اكد» in «واكد»). */
function placesOf(folded: Folded, words: string): readonly Span[] {
  const needle = foldText(words).trim();
  const places: Span[] = [];
  if (needle === '') return places;
  for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    if (isLetter(folded.text[end]) && isLetter(needle.at(-1))) continue;
    if (!opensWord(folded.text, at, needle)) continue;
    places.push(unfold(folded, { start: at, end }));
  }
  return places;
}

function opensWord(text: string, at: number, needle: string): boolean {
  if (!isLetter(needle[0])) return true;
  let start = at;
  while (start > 0 && isLetter(text[start - 1])) start--;
  return /^[وف]?[بكلس]?$/.test(text.slice(start, at));
}

/**
 * What comes nearest to words that are not there, in whole words, with at most a third of their letters
 * wrong.
 */
function missing(searched: SearchedText, words: string, scope?: Span): Located {
  const needle = foldText(words).trim();
  const matches = search(searched.folded.text, needle, Math.floor(needle.length / 3));
  const near = matches
    .filter((match) => match.end > match.start)
    .map((match) => ({
      span: unfold(searched.folded, wholeWords(searched.folded.text, match)),
      errors: match.errors,
    }))
    .filter(({ span }) => !scope || contains(scope, span))
    .sort((a, b) => a.errors - b.errors)[0];
  return near ? { status: 'missing', words, nearest: near.span } : { status: 'missing', words };
}
