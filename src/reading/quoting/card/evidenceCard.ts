import type { Card, CardShape } from './card.ts';
import type { CardContent } from './cardContent.ts';
import { footOf } from './footPart.ts';
import { linesOf, type Part, PROPORTIONS, type Sheet, sheetOf } from './sheet.ts';
import { voiceOfCard } from './voicePart.ts';
import { wordsOf } from './wordsPart.ts';
import { type Measure, wrapWithin } from './wrapWords.ts';

/**
 * The card: the sentence, the words with a rule beside them, who says them, the editor’s check; at the foot
 * the title, the place and the address. The words take what room is left, in the largest type that fits;
 * before they are cut, the sentence gives way to them; then they are cut at a word, with a sign. Who says
 * them is never cut.
 */
export function evidenceCard(content: CardContent, shape: CardShape, measure: Measure): Card {
  const sheet = sheetOf(shape, content.language, measure);
  const { edge } = PROPORTIONS[shape];
  const foot = footOf(content, sheet);
  const voice = voiceOfCard(content, sheet);
  const gist = gistOf(content, sheet);
  const footTop = sheet.height - edge * 0.7 - foot.height;
  const gap = edge * 0.42;
  const room = footTop - gap - voice.height - gap - edge * 0.75 - gist.height;
  const words = wordsOf(content, sheet, room);
  if (words.isCut && content.gist !== undefined) {
    const { gist: _, ...wordsFirst } = content;
    return evidenceCard(wordsFirst, shape, measure);
  }
  const top = edge * 0.75;
  const slack = Math.max(0, room - words.height) / 2;
  const placed = [
    gist.place(top),
    words.place(top + gist.height + slack),
    voice.place(footTop - gap - voice.height),
    foot.place(footTop),
  ];
  return {
    width: sheet.width,
    height: sheet.height,
    language: content.language,
    texts: placed.flatMap(({ texts = [] }) => texts),
    rules: placed.flatMap(({ rules = [] }) => rules),
    arrows: placed.flatMap(({ arrows = [] }) => arrows),
  };
}

function gistOf({ gist, language }: CardContent, sheet: Sheet): Part {
  const { gist: size, gistLines } = PROPORTIONS[sheet.shape];
  const lines = gist === undefined ? [] : wrapWithin(gist, size, sheet.line, gistLines, sheet.measure);
  const part = linesOf(lines, sheet, size, 'ink-2', language);
  return { ...part, height: part.height + (lines.length > 0 ? size * 0.5 : 0) };
}
