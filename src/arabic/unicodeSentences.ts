/**
 * How many units are segmented at once. The time of `Intl.Segmenter` grows with the square of the length, so
 * a long text is cut into windows.
 */
const WINDOW = 2048;

/**
 * An end this near to the end of the window may be wrong, because the segmenter does not see what follows.
 */
const UNSURE = 64;

const segmenter = new Intl.Segmenter('ar', { granularity: 'sentence' });

/**
 * Where the sentences of `text` end by Unicode's rules (UAX 29), in order. The last is the end of the text.
 * Linear in its length.
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
    // A sentence longer than the window needs a larger window.
    size = start === from ? size * 2 : WINDOW;
  }
}
