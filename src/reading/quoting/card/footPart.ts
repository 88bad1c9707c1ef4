import type { Language } from '../../../domain/localized.ts';
import type { CardText } from './card.ts';
import type { CardContent } from './cardContent.ts';
import { type Part, PROPORTIONS, type Sheet } from './sheet.ts';
import { wrapWithin } from './wrapWords.ts';

/** How much smaller a title may be set so that it fits in one line. */
const SMALLER = 0.84;

/** Title and place; over against them the brand and the address; a hairline above. */
export function footOf({ title, place: where, brand, address, language }: CardContent, sheet: Sheet): Part {
  const { note } = PROPORTIONS[sheet.shape];
  const { measure, x, line } = sheet;
  const brandRoom = measure(brand, note * 1.35);
  const room = line - brandRoom - note;
  // A title that is a word too long is set a little smaller, not in another line.
  const wanted = (note * room) / measure(title, note);
  const size = wanted > note * SMALLER ? Math.min(note, wanted) : note;
  const small = note * 0.86;
  const brandSize = note * 1.35;
  const lines = PROPORTIONS[sheet.shape].titleLines;
  // A title of the editor’s keeps its bracket even where it is cut.
  const [closing = ''] = /\]$/.exec(title) ?? [];
  const titles = wrapWithin(title.replace(/\]$/, ''), size, room, lines, measure, closing);
  const below = (titles.length - 1) * size * 1.5;
  const isTight = measure(where, small) + measure(address, small) + size > line;
  const far = (room: number, of: Language) => (of === language ? x(line - room, of) : x(0, of));
  const place = (top: number) => {
    const [first, second] = [Math.round(top + size * 1.75), Math.round(top + below + size * 3.3)];
    const third = isTight ? Math.round(top + below + size * 4.7) : second;
    const addressX = language === 'en' && !isTight ? x(line - measure(address, small)) : x(0, 'en');
    const own = { ink: 'ink-2', language } as const;
    return {
      rules: [
        { x: Math.min(x(0), x(line)), y: Math.round(top), width: line, height: 2, ink: 'hairline' },
      ] as const,
      texts: [
        ...titles.map(
          (text, n): CardText => ({ text, x: x(0), y: Math.round(first + n * size * 1.5), size, ...own }),
        ),
        { text: brand, x: far(brandRoom, language), y: first, size: brandSize, ink: 'rubric', language },
        { text: where, x: x(0), y: second, size: small, ...own },
        { text: address, x: addressX, y: third, size: small, ink: 'ink-2', language: 'en' },
      ] as const,
    };
  };
  return { height: below + size * (isTight ? 4.9 : 3.5), place };
}
