import { addCount } from '../../domain/counting/addCount.ts';
import type { DocumentPart } from './assembleParts.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose words are not part of a text. */
const LEFT_OUT = names(
  'script style noscript template iframe object embed svg math canvas audio video picture map nav aside button input select textarea option dialog head title link meta figcaption',
);

/** Elements that begin and end a block. */
const BLOCKS = names(
  'address article blockquote body caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody tfoot thead tr ul',
);

const ELEMENT = 1;
const TEXT = 3;

/**
 * The blocks of words under `root`. `h1` to `h6` are headings, everything else paragraphs. A list item has «•
 * » or its number before it. Two line breaks divide paragraphs. What the page hides is left out.
 */
export function htmlParts(root: Node): readonly DocumentPart[] {
  const parts: DocumentPart[] = [];
  const counts = new Map<Node, number>();
  let words = '';
  let sign = '';
  let verbatim = 0;
  const close = (kind: DocumentPart['kind']) => {
    for (const piece of words.split(/\n *\n/).filter((some) => some.trim() !== '')) {
      parts.push({ kind, words: sign + piece.trim() });
      sign = '';
    }
    words = '';
  };
  for (const { node, entering } of stepsOf(root)) {
    const name = node.nodeName.toLowerCase();
    if (node.nodeType === TEXT) words += entering ? spaced(node.nodeValue ?? '', verbatim > 0) : '';
    else if (name === 'br') words += entering ? '\n' : '';
    else if (name === 'td' || name === 'th') words += ' ';
    else if (BLOCKS.has(name)) {
      close(!entering && /^h[1-6]$/.test(name) ? 'heading' : 'paragraph');
      if (name === 'li' && entering) sign = itemSign(node, counts);
      if (name === 'pre') verbatim += entering ? 1 : -1;
    }
  }
  close('paragraph');
  return parts;
}

interface Step {
  readonly node: Node;
  readonly entering: boolean;
}

/**
 * Every visible node, `root` first: once as it is entered and once as it is left. Without recursion, so that
 * deep nesting cannot exhaust the stack.
 */
function* stepsOf(root: Node): Generator<Step> {
  let step: Step | undefined = { node: root, entering: true };
  while (step) {
    yield step;
    step = stepAfter(step, root);
  }
}

function stepAfter({ node, entering }: Step, root: Node): Step | undefined {
  if (entering) return inside(node) ?? { node, entering: false };
  if (node === root) return undefined;
  if (node.nextSibling) return { node: node.nextSibling, entering: true };
  return node.parentNode ? { node: node.parentNode, entering: false } : undefined;
}

function inside(node: Node): Step | undefined {
  const isOpen = isElement(node) && isShown(node);
  return isOpen && node.firstChild ? { node: node.firstChild, entering: true } : undefined;
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

function isShown(element: Element): boolean {
  return (
    !LEFT_OUT.has(element.nodeName.toLowerCase()) &&
    !element.hasAttribute('hidden') &&
    element.getAttribute('aria-hidden') !== 'true' &&
    !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

/** The words of a text node. Its own line breaks count only in preformatted text. */
function spaced(words: string, verbatim: boolean): string {
  return verbatim ? words.replace(/\r\n?/g, '\n') : words.replace(/\s+/g, ' ');
}

/** The sign before an item; `counts` holds how many items of each numbered list there were. */
function itemSign(item: Node, counts: Map<Node, number>): string {
  const list = item.parentNode;
  if (list?.nodeName.toLowerCase() !== 'ol') return '• ';
  return `${addCount(counts, list)}. `;
}
