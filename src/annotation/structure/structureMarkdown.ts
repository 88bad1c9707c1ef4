import { type Node, Parser } from 'commonmark';
import { assembleParts, type Part } from './assembleParts.ts';
import type { StructuredText } from './structuredText.ts';

/** Metadata that generators of sites put before a Markdown text. */
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const FRONT_TITLE = /^title:(.*)$/m;

/**
 * The words of a Markdown text without its signs, by CommonMark: headings, paragraphs, and each item of a list as a
 * paragraph with «• » or its number before it. HTML inside gives its words alone. The title is that of the front matter.
 */
export function structureMarkdown(source: string): StructuredText {
  const front = FRONT_MATTER.exec(source);
  const body = front ? source.slice(front[0].length) : source.replace(/^\ufeff/, '');
  const title = FRONT_TITLE.exec(front?.[1] ?? '')?.[1]?.trim();
  return assembleParts(partsOf(new Parser().parse(body)), title && unquoted(title));
}

function unquoted(title: string): string {
  return /^".*"$|^'.*'$/.test(title) ? title.slice(1, -1) : title;
}

function partsOf(document: Node): readonly Part[] {
  const parts: Part[] = [];
  const items: number[] = [];
  let sign = '';
  let words = '';
  const walker = document.walker();
  for (let step = walker.next(); step; step = walker.next()) {
    const { node, entering } = step;
    if (node.type === 'list') {
      if (entering) items.push(node.listStart ?? 1);
      else items.pop();
    } else if (node.type === 'item' && entering) {
      sign = itemSign(node, items);
    } else if (node.type === 'paragraph' || node.type === 'heading') {
      if (!entering) {
        parts.push({ kind: node.type, words: sign + words });
        sign = '';
      }
      words = '';
    } else if (node.type === 'code_block' || node.type === 'html_block') {
      parts.push({ kind: 'paragraph', words: blockWords(node) });
    } else words += inlineWords(node);
  }
  return parts;
}

/** The sign before an item; the number of the next one is kept in `items`, one for each list that is open. */
function itemSign(item: Node, items: number[]): string {
  if (item.listType !== 'ordered') return '• ';
  const number = items.pop() ?? 1;
  items.push(number + 1);
  return `${number}. `;
}

function inlineWords(node: Node): string {
  if (node.type === 'softbreak' || node.type === 'linebreak') return '\n';
  // The tags of inline HTML go, the words between them are nodes of their own.
  return node.type === 'text' || node.type === 'code' ? (node.literal ?? '') : '';
}

/** Code as it stands; of a block of HTML the words between its tags, and nothing of scripts and comments. */
function blockWords({ type, literal }: Node): string {
  const source = literal ?? '';
  if (type === 'code_block') return source;
  return source
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi, ' ')
    .replace(/<[^<>]*>/g, ' ');
}
