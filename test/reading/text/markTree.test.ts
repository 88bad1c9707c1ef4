import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinedSpan } from '../../../src/arabic/joinedSpan.ts';
import { isJoinedAt } from '../../../src/arabic/joining.ts';
import type { Mention } from '../../../src/domain/mention.ts';
import { crosses, type Span, sliceOf } from '../../../src/domain/span.ts';
import { type MarkNode, markTree } from '../../../src/reading/text/markTree.ts';

const TEXT = 'دخل قائد الجيش الليبي القاعة';

const mention = (entity: string, span: Span): Mention => ({ entity, span, provenance: 'edited' });

/** The mention of `words` in `TEXT`. */
function of(entity: string, words: string): Mention {
  const start = TEXT.indexOf(words);
  return mention(entity, { start, end: start + words.length });
}

/** A tree in one line: a mention as its entity with what it holds in brackets. */
function drawn(nodes: readonly MarkNode[]): string {
  return nodes
    .map((node) => (node.kind === 'text' ? node.text : `[${node.mention.entity}:${drawn(node.children)}]`))
    .join('');
}

function leaves(nodes: readonly MarkNode[]): string {
  return nodes.map((node) => (node.kind === 'text' ? node.text : leaves(node.children))).join('');
}

function mentionsOf(nodes: readonly MarkNode[]): readonly Mention[] {
  return nodes.flatMap((node) => (node.kind === 'text' ? [] : [node.mention, ...mentionsOf(node.children)]));
}

const WHOLE: Span = { start: 0, end: TEXT.length };

const cases: readonly [name: string, mentions: readonly Mention[], expected: string][] = [
  ['no mention', [], TEXT],
  ['one', [of('a', 'الجيش')], 'دخل قائد [a:الجيش] الليبي القاعة'],
  [
    'at the beginning and the end',
    [of('a', 'دخل'), of('b', 'القاعة')],
    '[a:دخل] قائد الجيش الليبي [b:القاعة]',
  ],
  ['the whole', [mention('a', WHOLE)], `[a:${TEXT}]`],
  ['side by side', [of('a', 'الجيش '), of('b', 'الليبي')], 'دخل قائد [a:الجيش ][b:الليبي] القاعة'],
  [
    'nested two deep',
    [of('a', 'قائد الجيش الليبي'), of('b', 'الجيش الليبي'), of('c', 'الليبي')],
    'دخل [a:قائد [b:الجيش [c:الليبي]]] القاعة',
  ],
  [
    'two in one',
    [of('a', 'قائد الجيش الليبي'), of('b', 'قائد'), of('c', 'الليبي')],
    'دخل [a:[b:قائد] الجيش [c:الليبي]] القاعة',
  ],
  [
    'given out of order',
    [of('b', 'الليبي'), of('a', 'الجيش الليبي')],
    'دخل قائد [a:الجيش [b:الليبي]] القاعة',
  ],
  [
    'with the letters it is joined to',
    [mention('a', { start: TEXT.indexOf('ليبي'), end: TEXT.indexOf('ليبي') + 4 })],
    'دخل قائد الجيش ا[a:لليبي] القاعة',
  ],
  ['the same words twice', [of('a', 'الجيش'), of('b', 'الجيش')], 'دخل قائد [a:[b:الجيش]] الليبي القاعة'],
  [
    'crossing: the earlier stands',
    [of('a', 'قائد الجيش'), of('b', 'الجيش الليبي')],
    'دخل [a:قائد الجيش] الليبي القاعة',
  ],
  ['out of the text', [mention('a', { start: 20, end: 99 })], TEXT],
];

describe('markTree', () => {
  test.each(cases)('%s', (_name, mentions, expected) => {
    expect(drawn(markTree(TEXT, WHOLE, mentions))).toBe(expected);
  });

  test('only the words of the span, and mentions that lie in it', () => {
    const { span } = of('x', 'الجيش الليبي');
    expect(drawn(markTree(TEXT, span, [of('a', 'قائد الجيش'), of('b', 'الليبي')]))).toBe('الجيش [b:الليبي]');
  });

  const spans = fc.array(
    fc.tuple(fc.integer({ min: -5, max: 45 }), fc.integer({ min: -2, max: 30 })).map(([start, length]) => ({
      start,
      end: start + length,
    })),
    { maxLength: 12 },
  );

  test('the leaves join to the words of the block, however mentions nest, cross or leave it', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40 }),
        spans,
        fc.nat(40),
        fc.nat(40),
        (text, given, a, b) => {
          const block = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
          const tree = markTree(
            text,
            block,
            given.map((span, n) => mention(`e${n}`, span)),
          );
          expect(leaves(tree)).toBe(sliceOf(text, block));
        },
      ),
    );
  });

  test('each mention in the tree holds its words and the letters they are joined to, and all that only nest are in it', () => {
    const nested = fc
      .array(fc.tuple(fc.nat(19), fc.integer({ min: 1, max: 20 })), { maxLength: 10 })
      .map((pairs) => {
        const kept: Span[] = [];
        for (const [start, length] of pairs) {
          const span = { start, end: Math.min(20, start + length) };
          if (!kept.some((other) => crosses(other, span))) kept.push(span);
        }
        return kept;
      });
    fc.assert(
      fc.property(nested, (given) => {
        // Letters that join on none of their sides, so that what nests by its words nests by its letters.
        const text = 'ءادءذءرءزءوءةءىءدءر'.padEnd(20, 'ء');
        const mentions = given.map((span, n) => mention(`e${n}`, span));
        const tree = markTree(text, { start: 0, end: text.length }, mentions);
        expect(new Set(mentionsOf(tree))).toEqual(new Set(mentions));
        const check = (nodes: readonly MarkNode[]): void => {
          for (const node of nodes) {
            if (node.kind === 'text') continue;
            expect(leaves(node.children)).toBe(sliceOf(text, joinedSpan(text, node.mention.span)));
            expect(node.joined).toBe(leaves(node.children) !== sliceOf(text, node.mention.span));
            check(node.children);
          }
        };
        check(tree);
      }),
    );
  });

  test.each([
    ['in one word', 'عليمحمد', ['علي', 'محمد'], '[0:[1:عليمحمد]]'],
    [
      'of names of several words',
      'مجلس الأمنليبيا الحرة',
      ['مجلس الأمن', 'ليبيا الحرة'],
      '[0:مجلس الأمنليبيا] [1:الحرة]',
    ],
    ['that do not join', 'حفترترامب', ['حفتر', 'ترامب'], '[0:حفتر][1:ترامب]'],
  ])('two names that touch, %s', (_name, text, names, expected) => {
    const mentions = names.map((name, n) => {
      const start = text.indexOf(name);
      return mention(String(n), { start, end: start + name.length });
    });
    expect(drawn(markTree(text, { start: 0, end: text.length }, mentions))).toBe(expected);
  });

  test('no leaf begins or ends inside joined letters, whatever the mentions', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'بلاحفتر وّـ'), maxLength: 24 });
    fc.assert(
      fc.property(letters, spans, (text, given) => {
        const tree = markTree(
          text,
          { start: 0, end: text.length },
          given.map((span, n) => mention(`e${n}`, span)),
        );
        let at = 0;
        const walk = (nodes: readonly MarkNode[]): void => {
          for (const node of nodes) {
            if (node.kind === 'mention') walk(node.children);
            else {
              expect(isJoinedAt(text, at)).toBe(false);
              at += node.text.length;
            }
          }
        };
        walk(tree);
        expect(at).toBe(text.length);
      }),
    );
  });
});
