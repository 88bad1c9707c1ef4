/**
 * So much of a text is segmented at once: `Intl.Segmenter` takes time in the square of the length of what it
 * is given.
 */
const WINDOW = 2048;

/** An end so near to the window's own may be one only because the window shows no more. */
const UNSURE = 64;

const segmenter = new Intl.Segmenter('ar', { granularity: 'sentence' });

/**
 * Where the sentences of `text` end by Unicode's rules (UAX 29), in order; its own end is the last. Linear in
 * its length.
 */
export function* unicodeSentenceEnds(text: string): Generator<number> {
  let start = 0;
  let size = WINDOW;
  while (start < text.length) {
    const isLast = start + size >= text.length;
    const limit = isLast ? text.length : start + size - UNSURE;
    const from = start;
    for (const { segment, index } of segmenter.segment(text.slice(from, from + size))) {
      const end = from + index + segment.length;
      if (end > limit) break;
      yield end;
      start = end;
    }
    // A sentence longer than the window needs a wider one.
    size = start === from ? size * 2 : WINDOW;
  }
}
