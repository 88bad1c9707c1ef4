import { performance } from 'node:perf_hooks';
import search from 'approx-string-match';
import { foldText } from '../../arabic/fold.ts';
import { at } from '../../domain/at.ts';
import { describeParagraph, describePassage } from '../../linking/describe.ts';
import { parsePlace } from '../../linking/place.ts';
import { resolvePlace } from '../../linking/resolve.ts';
import { paragraphsOf, type Rendered, render } from './editedText.ts';
import { WORD_EDITS } from './edits.ts';
import { type Random, random } from './random.ts';
import { folderSource } from './sources.ts';

/**
 * How long it takes to find a changed passage and a changed paragraph again, in texts of more and more
 * paragraphs: with a text never seen before (indexing included) and with one seen before; beside
 * approx-string-match doing the same work, finding the changed words in the text, folded in advance and with
 * a quarter of the letters allowed to differ.
 */
export function benchSpeed(counts: readonly number[], log: (line: string) => void): void {
  const vocabulary = folderSource('', new URL('texts', import.meta.url).pathname)
    .texts.join(' ')
    .split(/\s+/);
  log(
    'paragraphs    letters   passage, new text   …, known text   paragraph, new text   …, known text   approx-string-match',
  );
  for (const count of counts) {
    const { text, blocks, passage, paragraph, needle } = speedCase(count, vocabulary, random(7));
    const folded = foldText(text);
    const errors = needle.length >> 2;
    const fresh = () => [...blocks];
    const times = [
      median(() => resolvePlace(text, fresh(), passage)),
      median(() => resolvePlace(text, blocks, passage)),
      median(() => resolvePlace(text, fresh(), paragraph)),
      median(() => resolvePlace(text, blocks, paragraph)),
      median(() => search(folded, needle, errors)),
    ].map((time) => `${time < 10 ? time.toFixed(3) : time.toFixed(1)} ms`);
    const widths = [20, 16, 22, 16, 22];
    log(
      String(count).padStart(10) +
        String(text.length).padStart(11) +
        times.map((time, i) => time.padStart(at(widths, i))).join(''),
    );
  }
}

/**
 * A text of this many paragraphs, and links made before it was edited. Nothing else is kept: the garbage
 * collector would have to walk through a million words kept as objects, and that time would be measured too.
 */
function speedCase(count: number, vocabulary: readonly string[], chance: Random) {
  const { original, edited } = texts(count, vocabulary, chance);
  const middle = at(original.blocks, count >> 1);
  const span = wordsFrom(original, middle.span.start, 30);
  return {
    text: edited.text,
    blocks: edited.blocks,
    passage: textPlace(describePassage(original.text, original.blocks, span)),
    paragraph: textPlace(describeParagraph(original.text, original.blocks, middle.id)),
    needle: foldText(original.text.slice(span.start, span.end)),
  };
}

/** A text of this many paragraphs of 40 to 79 words, and the same text with about every tenth word edited. */
function texts(
  count: number,
  vocabulary: readonly string[],
  chance: Random,
): { readonly original: Rendered; readonly edited: Rendered } {
  const word = () => {
    // Half of the words come from the whole vocabulary. Half are numbers and rare words, as names are.
    const taken = chance.pick(vocabulary);
    return chance.chance(0.1) ? `${taken}${chance.below(5000)}` : taken;
  };
  const lines = Array.from({ length: count }, () =>
    Array.from({ length: 40 + chance.below(40) }, word).join(' '),
  );
  const original = paragraphsOf(lines.join('\n'));
  const edits = Object.values(WORD_EDITS);
  const edited = original.map((paragraph) => {
    let one: typeof original = [paragraph];
    for (let i = 0; i < paragraph.length / 15; i++)
      one = chance.pick(edits)(one, [vocabulary.slice(0, 200)], chance).paragraphs;
    return at(one, 0);
  });
  return { original: render(original), edited: render([...edited.slice(1), ...edited.slice(0, 1)]) };
}

function wordsFrom({ starts, ends }: Rendered, start: number, words: number) {
  const first = starts.findIndex((one) => one >= start) + 5;
  return { start: at(starts, first), end: at(ends, first + words - 1) };
}

function textPlace(link: string) {
  const place = parsePlace(link);
  if (place.kind !== 'passage' && place.kind !== 'paragraph') throw new Error(link);
  return place;
}

/** The median time of a call in milliseconds, after a warm-up: of at least five calls and half a second. */
function median(call: () => unknown): number {
  call();
  const times: number[] = [];
  const begun = performance.now();
  while (times.length < 5 || (performance.now() - begun < 500 && times.length < 500)) {
    const start = performance.now();
    call();
    times.push(performance.now() - start);
  }
  return at(
    times.sort((a, b) => a - b),
    times.length >> 1,
  );
}
