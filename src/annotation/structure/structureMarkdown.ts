import MarkdownIt, { type Token as MarkdownToken } from 'markdown-it';
import { assembleParts, type DocumentPart } from './assembleParts.ts';
import type { StructuredText } from './structuredText.ts';

/** Metadata («front matter») that site generators put before a Markdown text. */
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const FRONT_TITLE = /^title:(.*)$/m;

/** Quotations and lists nested deeper than this lose their words. */
const parser = new MarkdownIt('commonmark', { maxNesting: 100 });

/**
 * The words of a Markdown text without its signs, by CommonMark: headings and paragraphs. Each list item is a
 * paragraph with «• » or its number before it. Of HTML inside it only the words are taken. The title is that
 * of the front matter.
 */
export function structureMarkdown(source: string): StructuredText {
  const front = FRONT_MATTER.exec(source);
  const body = front ? source.slice(front[0].length) : source.replace(/^\ufeff/, '');
  const title = FRONT_TITLE.exec(front?.[1] ?? '')?.[1]?.trim();
  return assembleParts(partsOf(parser.parse(body, {})), title && unquoted(title));
}

function unquoted(title: string): string {
  return /^".*"$|^'.*'$/.test(title) ? title.slice(1, -1) : title;
}

function partsOf(tokens: readonly MarkdownToken[]): readonly DocumentPart[] {
  const parts: DocumentPart[] = [];
  let kind: DocumentPart['kind'] = 'paragraph';
  let sign = '';
  for (const { type, info, content, children } of tokens) {
    if (type === 'heading_open' || type === 'heading_close')
      kind = type === 'heading_open' ? 'heading' : 'paragraph';
    // For an item of a numbered list the parser gives the number.
    else if (type === 'list_item_open') sign = info === '' ? '• ' : `${info}. `;
    else if (type === 'list_item_close') sign = '';
    else if (type === 'inline') {
      parts.push({ kind, words: sign + (children ?? []).map(inlineWords).join('') });
      sign = '';
    } else if (type === 'html_block') parts.push({ kind, words: wordsOfHtml(content) });
    else if (type === 'fence' || type === 'code_block') parts.push({ kind, words: content });
  }
  return parts;
}

/**
 * The words of a token inside a line. HTML tags are dropped; the words between them are tokens of their own.
 */
function inlineWords({ type, content }: MarkdownToken): string {
  if (type === 'softbreak' || type === 'hardbreak') return '\n';
  return type === 'html_inline' ? '' : content;
}

/** The words between the tags of a block of HTML, without scripts and comments. */
function wordsOfHtml(source: string): string {
  return source
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi, ' ')
    .replace(/<[^<>]*>/g, ' ');
}
