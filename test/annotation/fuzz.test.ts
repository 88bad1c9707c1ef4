import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotation/annotate.ts';
import { readDocument } from '../../src/annotation/document/readDocument.ts';
import { isSpanOf } from '../../src/domain/span.ts';
import { BLIND, KNOWN } from './engine.ts';

const NAMES = ['a.txt', 'a.md', 'a.html', 'a.docx'];

/** Bytes of any kind, and the signs that decoders and parsers treat specially. */
const bytes = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc
        .constantFrom(
          '<p>',
          '<script>',
          '</',
          '&#',
          '# ',
          '- ',
          '> ',
          '[',
          '](',
          '```',
          '\n\n',
          'قال كمال سالم إن ',
          '«',
          '\u202e',
          'PK\u0003\u0004',
        )
        .map((words) => new TextEncoder().encode(words)),
      fc
        .constantFrom([0xff, 0xfe], [0xef, 0xbb, 0xbf], [0xc7, 0xe1, 0xe3], [0x27, 0x06])
        .map((mark) => Uint8Array.from(mark)),
    ),
    { maxLength: 30 },
  )
  .map((parts) => Uint8Array.from(parts.flatMap((part) => Array.from(part))));

describe('any bytes', () => {
  test.each(NAMES)(
    'as %s give a fault to tell or an article whose spans are valid and whose text is unaltered',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(bytes, async (any) => {
          const reading = await readDocument(any, name);
          if ('fault' in reading) {
            expect(reading.fault.message.ar).not.toBe('');
            return;
          }
          const { text, blocks } = reading.document;
          for (const { span } of blocks) expect(isSpanOf(text, span)).toBe(true);
          const article = annotate('any', reading.document, { tag: BLIND, known: KNOWN });
          expect(article.text).toBe(text);
          expect(article.blocks).toBe(blocks);
          const spans = [
            ...article.mentions.map(({ span }) => span),
            ...article.positions.map(({ quote }) => quote),
          ];
          for (const span of spans) expect(isSpanOf(text, span)).toBe(true);
        }),
        { numRuns: 150 },
      );
    },
  );

  /** Each has made some parser take time in the square of its length. */
  test.each<[string, string]>([
    ['a.md', '[a]('],
    ['a.md', 'a<!--'],
    ['a.md', '*a_ '],
    ['a.html', '<b>'],
    ['a.html', '<select><p>'],
    ['a.html', '<'],
    ['a.txt', '« '],
    ['a.txt', 'د. '],
    ['a.txt', '\r'],
    ['a.txt', 'ـ'],
  ])('in %s, «%s» over and over takes no more than time in line with its length', async (name, piece) => {
    const time = async (times: number) => {
      const start = performance.now();
      await readDocument(new TextEncoder().encode(piece.repeat(times)), name);
      return performance.now() - start;
    };
    await time(2000);
    // In the square it would take a hundred times as long for ten times the text; a busy machine may triple a
    // time.
    expect(await time(40_000)).toBeLessThan(400 + 35 * (await time(4000)));
  });
});
