/** The width of a text at a size of type, both in pixels. */
export type Measure = (text: string, size: number) => number;

/** What stands where words are left out. */
export const LEFT_OUT = '[…]';

/**
 * `text` in lines no wider than `width`, broken between words alone, so that no joined letters part. A word
 * that is wider than a line by itself, an address for instance, stands on one of its own.
 */
export function wrapWords(text: string, size: number, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * The same in at most `most` lines: what is more is cut at a word, with a sign that it is. `closing` ends the
 * text even then.
 */
export function wrapWithin(
  text: string,
  size: number,
  width: number,
  most: number,
  measure: Measure,
  closing = '',
): readonly string[] {
  const fits = (words: readonly string[]) => {
    const whole = words.length === all.length;
    const lines = wrapWords(
      `${words.join(' ')}${whole ? '' : ` ${LEFT_OUT}`}${closing}`,
      size,
      width,
      measure,
    );
    return lines.length <= most && lines.every((line) => measure(line, size) <= width) ? lines : undefined;
  };
  const all = text.split(' ');
  const wholly = fits(all);
  if (wholly) return wholly;
  // The longest beginning that fits, by halving.
  let [shorter, longer] = [0, all.length];
  while (longer - shorter > 1) {
    const middle = (shorter + longer) >> 1;
    if (fits(all.slice(0, middle))) shorter = middle;
    else longer = middle;
  }
  return (shorter > 0 && fits(all.slice(0, shorter))) || [`${LEFT_OUT}${closing}`];
}
