import type { Measure } from './wrapWords.ts';

/**
 * A stretch of the drawn chain on one line: a name, or an arrow to the next; `at` is how far it stands from
 * the line’s start.
 */
export interface ChainPart {
  readonly at: number;
  readonly width: number;
  /** The name, or the part of it on this line; undefined for an arrow. */
  readonly name?: string;
}

/** The room of an arrow, in the size of the type. */
const ARROW = 1.15;
const GAP = 0.42;

/**
 * The chain of speakers in lines: name, arrow, name. A name that does not fit goes on in the next line,
 * broken between its words.
 */
export function chainLines(
  speakers: readonly string[],
  size: number,
  width: number,
  measure: Measure,
  indent: number,
): readonly (readonly ChainPart[])[] {
  const lines: ChainPart[][] = [[]];
  let at = indent;
  const put = (room: number, name?: string) => {
    lines.at(-1)?.push({ at, width: room, ...(name !== undefined && { name }) });
    at += room;
  };
  const turn = () => {
    lines.push([]);
    at = 0;
  };
  speakers.forEach((speaker, n) => {
    if (n > 0) {
      const arrow = size * (ARROW + GAP);
      const whole = measure(speaker, size);
      // A name that fits in a line of its own is not broken.
      const needed = arrow + whole <= width ? whole : measure(speaker.split(' ')[0] ?? '', size);
      if (at + size * GAP + arrow + needed > width) turn();
      else at += size * GAP;
      put(size * ARROW);
      at += size * GAP;
    }
    let rest = speaker.split(' ');
    while (rest.length > 0) {
      const count = wordsThatFit(rest, size, width - at, measure);
      if (count === 0 && at > 0) {
        turn();
        continue;
      }
      const name = rest.slice(0, Math.max(1, count)).join(' ');
      put(measure(name, size), name);
      rest = rest.slice(Math.max(1, count));
      if (rest.length > 0) turn();
    }
  });
  return lines;
}

function wordsThatFit(words: readonly string[], size: number, room: number, measure: Measure): number {
  let count = 0;
  while (count < words.length && measure(words.slice(0, count + 1).join(' '), size) <= room) count++;
  return count;
}
