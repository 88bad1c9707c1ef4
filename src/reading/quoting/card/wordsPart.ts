import { quoted } from '../said/innerQuotes.ts';
import type { CardRule } from './card.ts';
import type { CardContent } from './cardContent.ts';
import { LEADING, linesOf, type Part, PROPORTIONS, type Sheet } from './sheet.ts';
import { type Measure, wrapWithin, wrapWords } from './wrapWords.ts';

/** Between the rule beside the words and the words. */
const RULE_GAP = 30;

/** The words, and whether they had to be cut. */
interface WordsPart extends Part {
  readonly isCut: boolean;
}

/** The words in guillemets, in the largest type for which `room` suffices, with the rule beside them. */
export function wordsOf({ words, ascribed }: CardContent, sheet: Sheet, room: number): WordsPart {
  const { most, least } = PROPORTIONS[sheet.shape];
  const width = sheet.line - RULE_GAP;
  let size: number = most;
  let lines = quotedLines(words, size, width, sheet.measure);
  const fits = () =>
    lines.length * size * LEADING <= room && lines.every((line) => sheet.measure(line, size) <= width);
  while (size > least && !fits()) {
    size -= 1;
    lines = quotedLines(words, size, width, sheet.measure);
  }
  const isCut = !fits();
  if (isCut)
    lines = cutLines(words, size, width, Math.max(1, Math.floor(room / (size * LEADING))), sheet.measure);
  const text = linesOf(lines, sheet, size, 'ink', 'ar', RULE_GAP);
  const place = (top: number) => ({
    ...text.place(top),
    rules: ruleBeside(sheet.x(0, 'ar') - 5, top + size * 0.2, text.height - size * 0.25, ascribed),
  });
  return { height: text.height, place, isCut };
}

function quotedLines(
  words: readonly string[],
  size: number,
  width: number,
  measure: Measure,
): readonly string[] {
  return quoted(words.join('\n'), 'ar')
    .split('\n')
    .flatMap((paragraph) => wrapWords(paragraph, size, width, measure));
}

/** As much of the words as `most` lines hold; paragraphs run on, to save what can be saved. */
function cutLines(words: readonly string[], size: number, width: number, most: number, measure: Measure) {
  const running = quoted(words.join(' '), 'ar').slice(0, -1);
  return wrapWithin(running, size, width, most, measure, '»');
}

/** Whole beside the speaker’s own words, broken beside those that others ascribe, as in the margin. */
function ruleBeside(x: number, top: number, height: number, broken: boolean): readonly CardRule[] {
  const rule = { x, width: 5, ink: 'rubric' } as const;
  if (!broken) return [{ ...rule, y: Math.round(top), height: Math.round(height) }];
  const count = Math.max(1, Math.floor((height + 10) / 24));
  return Array.from({ length: count }, (_, n) => ({ ...rule, y: Math.round(top + n * 24), height: 14 }));
}
