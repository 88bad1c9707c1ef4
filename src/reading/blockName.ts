import type { InterfaceWords } from './words/interfaceWords.ts';

/** What a reader calls a block: «الفقرة ٣», «العنوان». */
export function blockName(id: string, words: InterfaceWords): string {
  return id.startsWith('h') ? words.text.heading : words.text.paragraph(blockNumber(id, words));
}

/** The number of a block in the interface's digits: `p3` is ٣. */
export function blockNumber(id: string, words: InterfaceWords): string {
  return words.number(Number(id.slice(1)));
}
