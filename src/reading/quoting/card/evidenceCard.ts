import type { Language } from '../../../domain/localized.ts';
import { quoted } from '../innerQuotes.ts';
import {
  CARD_SIZES,
  type Card,
  type CardArrow,
  type CardRule,
  type CardShape,
  type CardText,
  type Ink,
} from './card.ts';
import type { CardContent } from './cardContent.ts';
import { chainLines } from './chainLines.ts';
import { type Measure, wrapWithin, wrapWords } from './wrapWords.ts';

/** Measures of each picture, in its pixels. */
const PROPORTIONS = {
  wide: { edge: 72, gist: 30, gistLines: 2, most: 60, least: 25, chain: 34, note: 23, noteLines: 2 },
  tall: { edge: 84, gist: 38, gistLines: 4, most: 84, least: 32, chain: 42, note: 29, noteLines: 5 },
} as const;

/** Distance of baselines, in the size of the type: Naskh has high and deep letters. */
const LEADING = 1.72;
/** From the top of a line to its baseline. */
const ASCENT = 1.12;
/** Between the rule beside the words and the words. */
const RULE_GAP = 30;

/** What is laid out from the top: its own height, and how it is placed once its top is known. */
interface Part {
  readonly height: number;
  readonly place: (top: number) => Partial<Pick<Card, 'texts' | 'rules' | 'arrows'>>;
}

/** Where things go on a card of one shape and language. */
interface Sheet {
  readonly shape: CardShape;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
  /** The width of a whole line. */
  readonly line: number;
  /** The x of what stands `distance` from the edge at which this language begins. */
  readonly x: (distance: number, language?: Language) => number;
}

/**
 * The card: the sentence, the words with a rule beside them, who says them, the editor’s check; at the foot
 * the title, the place and the address. The words take what room is left, in the largest type that fits;
 * below the smallest they are cut at a word, with a sign. Who says them is never cut.
 */
export function evidenceCard(content: CardContent, shape: CardShape, measure: Measure): Card {
  const sheet = sheetOf(shape, content.language, measure);
  const { edge } = PROPORTIONS[shape];
  const foot = footOf(content, sheet);
  const voice = stacked([chainOf(content, sheet), caveatsOf(content, sheet), checkOf(content, sheet)]);
  const gist = gistOf(content, sheet);
  const footTop = sheet.height - edge * 0.7 - foot.height;
  const gap = edge * 0.42;
  const room = footTop - gap - voice.height - gap - edge * 0.75 - gist.height;
  const words = wordsOf(content, sheet, room);
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

function sheetOf(shape: CardShape, language: Language, measure: Measure): Sheet {
  const { width, height } = CARD_SIZES[shape];
  const { edge } = PROPORTIONS[shape];
  const x = (distance: number, of: Language = language) =>
    of === 'ar' ? width - edge - distance : edge + distance;
  return { shape, language, width, height, measure, line: width - 2 * edge, x };
}

/** Lines of text, one below the other, from the edge at which their language begins. */
function linesOf(
  lines: readonly string[],
  { x }: Sheet,
  size: number,
  ink: Ink,
  language: Language,
  indent = 0,
): Part {
  const place = (top: number) => ({
    texts: lines.map((text, n): CardText => {
      const y = top + size * (ASCENT + n * LEADING);
      return { text, x: x(indent, language), y: Math.round(y), size, ink, language };
    }),
  });
  return { height: lines.length * size * LEADING, place };
}

function gistOf({ gist, language }: CardContent, sheet: Sheet): Part {
  const { gist: size, gistLines } = PROPORTIONS[sheet.shape];
  const lines = gist === undefined ? [] : wrapWithin(gist, size, sheet.line, gistLines, sheet.measure);
  const part = linesOf(lines, sheet, size, 'ink-2', language);
  return { ...part, height: part.height + (lines.length > 0 ? size * 0.5 : 0) };
}

/** The words in guillemets, in the largest type for which `room` suffices, with the rule beside them. */
function wordsOf({ words, ascribed }: CardContent, sheet: Sheet, room: number): Part {
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
  if (!fits())
    lines = cutLines(words, size, width, Math.max(1, Math.floor(room / (size * LEADING))), sheet.measure);
  const text = linesOf(lines, sheet, size, 'ink', 'ar', RULE_GAP);
  const place = (top: number) => ({
    ...text.place(top),
    rules: ruleBeside(sheet.x(0, 'ar') - 5, top + size * 0.2, text.height - size * 0.25, ascribed),
  });
  return { height: text.height, place };
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

/** Title and place; over against them the brand and the address; a hairline above. */
function footOf({ title, place: where, brand, address, language }: CardContent, sheet: Sheet): Part {
  const { note: size } = PROPORTIONS[sheet.shape];
  const { measure, x, line } = sheet;
  const small = size * 0.86;
  const brandSize = size * 1.35;
  const brandRoom = measure(brand, brandSize);
  const titles = wrapWithin(title, size, line - brandRoom - size, 1, measure);
  const isTight = measure(where, small) + measure(address, small) + size > line;
  const far = (room: number, of: Language) => (of === language ? x(line - room, of) : x(0, of));
  const place = (top: number) => {
    const [first, second] = [Math.round(top + size * 1.75), Math.round(top + size * 3.3)];
    const third = isTight ? Math.round(top + size * 4.7) : second;
    const addressX = language === 'en' && !isTight ? x(line - measure(address, small)) : x(0, 'en');
    const own = { ink: 'ink-2', language } as const;
    return {
      rules: [
        { x: Math.min(x(0), x(line)), y: Math.round(top), width: line, height: 2, ink: 'hairline' },
      ] as const,
      texts: [
        ...titles.map((text): CardText => ({ text, x: x(0), y: first, size, ...own })),
        { text: brand, x: far(brandRoom, language), y: first, size: brandSize, ink: 'rubric', language },
        { text: where, x: x(0), y: second, size: small, ...own },
        { text: address, x: addressX, y: third, size: small, ink: 'ink-2', language: 'en' },
      ] as const,
    };
  };
  return { height: size * (isTight ? 4.9 : 3.5), place };
}

/** Parts one below the other. */
function stacked(parts: readonly Part[]): Part {
  const place = (top: number) => {
    let at = top;
    const placed = parts.map((part) => {
      const own = part.place(at);
      at += part.height;
      return own;
    });
    return {
      texts: placed.flatMap(({ texts = [] }) => texts),
      rules: placed.flatMap(({ rules = [] }) => rules),
      arrows: placed.flatMap(({ arrows = [] }) => arrows),
    };
  };
  return { height: parts.reduce((sum, { height }) => sum + height, 0), place };
}
