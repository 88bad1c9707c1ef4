import { parsePlace } from '../../src/linking/place.ts';
import type { Resolution } from '../../src/linking/resolution.ts';
import { resolvePlace } from '../../src/linking/resolve.ts';
import type { SampleText } from './sampleTexts.ts';

/** What a link finds in a text. */
export function follow(link: string, { text, blocks }: SampleText): Resolution {
  const place = parsePlace(link);
  if (place.kind !== 'paragraph' && place.kind !== 'heading' && place.kind !== 'passage')
    throw new Error(link);
  return resolvePlace(text, blocks, place);
}

/** The words that were found, if any were. */
export function wordsAt({ text }: SampleText, found: Resolution): string | undefined {
  return found.status === 'gone' ? undefined : text.slice(found.span.start, found.span.end);
}
