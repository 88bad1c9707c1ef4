import type { CardArrow, CardText } from './card.ts';
import type { CardContent } from './cardContent.ts';
import { chainLines } from './chainLines.ts';
import { ASCENT, LEADING, linesOf, type Part, PROPORTIONS, type Sheet, stacked } from './sheet.ts';
import { wrapWithin, wrapWords } from './wrapWords.ts';

/** Who says the words, what must be known of that, and the editor’s check. */
export function voiceOfCard(content: CardContent, sheet: Sheet): Part {
  return stacked([chainOf(content, sheet), caveatsOf(content, sheet), checkOf(content, sheet)]);
}

/** «من يقول؟ المقال ← متابعون»: the speakers with drawn arrows, in the direction of reading. */
function chainOf({ whoSays, speakers, language }: CardContent, sheet: Sheet): Part {
  const { chain: size, note } = PROPORTIONS[sheet.shape];
  const { measure, x, line } = sheet;
  const indent = measure(whoSays, note) + note * 0.9;
  const lines = chainLines(speakers, size, line, measure, indent);
  const place = (top: number) => {
    const baseline = (n: number) => Math.round(top + size * (ASCENT + n * LEADING));
    const texts: CardText[] = [
      { text: whoSays, x: x(0), y: baseline(0), size: note, ink: 'ink-2', language },
    ];
    const arrows: CardArrow[] = [];
    lines.forEach((parts, n) => {
      for (const { at, width, name } of parts) {
        const y = baseline(n);
        if (name === undefined)
          arrows.push({ from: x(at), to: x(at + width), y: y - Math.round(size * 0.26) });
        else texts.push({ text: name, x: x(at), y, size, ink: 'ink', language });
      }
    });
    return { texts, arrows };
  };
  return { height: lines.length * size * LEADING, place };
}

function caveatsOf({ caveats, language }: CardContent, sheet: Sheet): Part {
  const { note: size } = PROPORTIONS[sheet.shape];
  const lines = caveats.length > 0 ? wrapWords(caveats.join(' · '), size, sheet.line, sheet.measure) : [];
  return linesOf(lines, sheet, size, 'rubric', language);
}

function checkOf({ check, language }: CardContent, sheet: Sheet): Part {
  const { note: size, noteLines } = PROPORTIONS[sheet.shape];
  const lines = check === undefined ? [] : wrapWithin(check, size, sheet.line, noteLines, sheet.measure);
  return linesOf(lines, sheet, size, 'ink-2', language);
}
