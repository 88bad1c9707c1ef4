import { bySpan, type Span } from '../../domain/span.ts';

/** A name in a gold text, and the entity it names. */
export interface GoldMention {
  readonly entity: string;
  readonly span: Span;
}

/**
 * Who says something, the reporting words, and the whole stretch from the cue or the speaker to the end of
 * what is said.
 */
export interface GoldAttribution {
  readonly speaker: string;
  readonly cue: Span;
  readonly quote: Span;
  readonly stance: string;
}

/** A text with what a person found in it. */
export interface GoldText {
  readonly name: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  readonly attributions: readonly GoldAttribution[];
  /** What a person would keep of the text, in the text's own words. */
  readonly summary: string;
}

/**
 * Reads a gold text. First comes the text, with mentions as `{entity:words}`, which may nest. After a line
 * `---` comes one attribution a line: `speaker | cue | stance | first words … last words`. After a line `===`
 * comes the summary.
 * @throws Error that names the line whose words are not in the text.
 */
export function parseGoldText(name: string, source: string): GoldText {
  const [marked = '', rest = ''] = source.split(/^---\n/m);
  const [rows = '', summary = ''] = rest.split(/^===\n/m);
  const { text, mentions } = unmarked(marked.trimEnd());
  const attributions = rows
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => attributionOf(name, text, row));
  return { name, text, mentions, attributions, summary: summary.trim() };
}

function unmarked(marked: string): { readonly text: string; readonly mentions: readonly GoldMention[] } {
  const mentions: GoldMention[] = [];
  const open: { readonly entity: string; readonly start: number }[] = [];
  let text = '';
  for (const [part, entity] of marked.matchAll(/\{([a-z-]+):|\}|[^{}]+/g)) {
    if (entity !== undefined) open.push({ entity, start: text.length });
    else if (part !== '}') text += part;
    else {
      const closed = open.pop();
      if (closed) mentions.push({ entity: closed.entity, span: { start: closed.start, end: text.length } });
    }
  }
  return { text, mentions: mentions.sort((a, b) => bySpan(a.span, b.span)) };
}

function attributionOf(name: string, text: string, row: string): GoldAttribution {
  const [speaker = '', cueWords = '', stance = '', quoted = ''] = row.split('|').map((cell) => cell.trim());
  const [first = '', last = first] = quoted.split(' … ');
  const start = text.indexOf(first);
  const endAt = quoted.includes(' … ') ? text.indexOf(last, start + first.length) : start;
  const quote = { start, end: endAt + last.length };
  const inside = text.slice(quote.start, quote.end).indexOf(cueWords);
  if (start < 0 || endAt < 0 || inside < 0) throw new Error(`${name}: not in the text: ${row}`);
  const cue = { start: start + inside, end: start + inside + cueWords.length };
  return { speaker, cue, quote, stance };
}
