import type { Tab } from './engine.ts';

/** A word of a block: how wide it is painted in its block, and by itself without marks, in pixels. */
export interface PaintedWord {
  readonly word: string;
  readonly marked: number;
  readonly plain: number;
}

/**
 * The words of every element that `selector` finds, as they are and as plain text in the same place. Lines do not wrap while
 * they are measured, so that each word has one width.
 */
export function paintedWords(tab: Pick<Tab, 'evaluate'>, selector: string): Promise<readonly PaintedWord[]> {
  return tab.evaluate((sought) => {
    const widthsOf = (element: Element): readonly number[] => {
      const nodes: Text[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node instanceof Text) nodes.push(node);
      const placeOf = (offset: number, isEnd: boolean): readonly [Text, number] => {
        let passed = 0;
        for (const node of nodes) {
          const inside = offset - passed;
          if (inside < node.length || (isEnd && inside === node.length)) return [node, inside];
          passed += node.length;
        }
        throw new Error(`no ${offset} in ${element.id}`);
      };
      return [...(element.textContent ?? '').matchAll(/\S+/g)].map(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(...placeOf(index, false));
        range.setEnd(...placeOf(index + word.length, true));
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
        return Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
      });
    };
    return [...document.querySelectorAll<HTMLElement>(sought)].flatMap((element) => {
      const { whiteSpace } = element.style;
      element.style.whiteSpace = 'nowrap';
      const marked = widthsOf(element);
      const plain = element.cloneNode(false);
      if (!(plain instanceof HTMLElement)) return [];
      plain.textContent = element.textContent;
      element.after(plain);
      const unmarked = widthsOf(plain);
      plain.remove();
      element.style.whiteSpace = whiteSpace;
      return [...(element.textContent ?? '').matchAll(/\S+/g)].map(({ 0: word }, n) => ({
        word,
        marked: marked[n] ?? Number.NaN,
        plain: unmarked[n] ?? Number.NaN,
      }));
    });
  }, selector);
}

/**
 * The places where a text node ends inside letters that are written as one and the next begins at no distance: there WebKit
 * draws the letters apart. Each as the two texts around the seam.
 */
export function seams(tab: Tab): Promise<readonly string[]> {
  // The classes of ArabicShaping.txt that matter here, written again so that the test does not lean on what it tries.
  return tab.evaluate(() => {
    const joinsOn =
      /[\u0626\u0628\u062A-\u062E\u0633-\u063F\u0640-\u0647\u0649\u064Aپچڤڥڨڭݣکگی][\u064B-\u065F\u0670]*$/;
    const joinsBack = /^(?:[\u064B-\u065F\u0670]|[\u0622-\u063A\u0640-\u064Aپچژڤڥڨڭݣکگی])/;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    let last: Text | undefined;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.data === '') continue;
      if (last && joinsOn.test(last.data) && joinsBack.test(node.data)) {
        const range = document.createRange();
        range.setStart(last, last.length - 1);
        range.setEnd(last, last.length);
        const before = range.getBoundingClientRect();
        range.setStart(node, 0);
        range.setEnd(node, 1);
        const after = range.getBoundingClientRect();
        const isShown = before.height > 0 && after.height > 0;
        const gap = Math.max(before.left - after.right, after.left - before.right);
        const isSameLine = before.top < after.bottom && after.top < before.bottom;
        if (isShown && isSameLine && gap < 1) found.push(`${last.data.slice(-12)}|${node.data.slice(0, 12)}`);
      }
      last = node;
    }
    return found;
  });
}
