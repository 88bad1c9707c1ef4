import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/annotation/decoding/decode.ts';
import { ENCODINGS, type Encoding } from '../../../src/annotation/decoding/encoding.ts';
import { encodeBytes } from '../../../src/lab/suites/decoding/encodeBytes.ts';

const TEXT = 'قال الرئيس إن المفاوضات انتهت، وإن «الاتفاق» سيوقَّع غدا.';
const SHORT = 'وصلت السفينة إلى الميناء';

const bytesOf = (...parts: readonly (readonly number[] | Uint8Array | string)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => Array.from(typeof part === 'string' ? encodeBytes(part, 'utf-8') : part)),
  );

describe('decode', () => {
  test.each(ENCODINGS)('a sentence in %s', (encoding) => {
    const { text, ...rest } = decode(encodeBytes(TEXT.normalize('NFC'), encoding));
    // ISO-8859-6 has no guillemets.
    expect(text).toBe(encoding === 'iso-8859-6' ? TEXT.replace(/[«»]/g, '') : TEXT);
    expect(rest).toMatchObject({ encoding, mark: false, faults: [] });
  });

  test.each(ENCODINGS)('twenty letters in %s', (encoding) => {
    expect(decode(encodeBytes(SHORT, encoding))).toMatchObject({ text: SHORT, encoding });
  });

  const marked: readonly [encoding: Encoding, mark: readonly number[]][] = [
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ];
  test.each(marked)('a byte order mark of %s is no part of the text', (encoding, mark) => {
    const bytes = bytesOf(mark, encodeBytes(TEXT, encoding));
    expect(decode(bytes)).toMatchObject({ text: TEXT, encoding, mark: true, confidence: 1 });
  });

  test('a second mark is a sign of the text', () => {
    expect(decode(bytesOf([0xef, 0xbb, 0xbf], [0xef, 0xbb, 0xbf], 'نص')).text).toBe('\ufeffنص');
  });

  test.each([
    ['nothing', '', 'utf-8'],
    ['ASCII', 'plain words', 'utf-8'],
    ['spaces at every second place', ' a b c d e f', 'utf-8'],
    ['line ends of Windows', 'قال\r\nحفتر', 'utf-8'],
    ['Persian letters', 'پژوهشگران گفتند چرا ژاپن', 'windows-1256'],
    ['Latin words among the Arabic', 'قال رئيس NATO إن الأمر انتهى في Genève أمس', 'windows-1256'],
    ['vocalised', 'قَالَ الرَّئِيسُ إِنَّ الأَمْرَ انْتَهَى', 'iso-8859-6'],
  ] as const)('%s', (_name, text, encoding) => {
    expect(decode(encodeBytes(text, encoding))).toMatchObject({ text, encoding });
  });

  test.each<[string, string, Encoding, Encoding]>([
    ['a declared encoding of one byte', '<meta charset="iso-8859-6">قل', 'iso-8859-6', 'iso-8859-6'],
    [
      'by another of its names',
      '<meta http-equiv="x" content="text/html; charset=cp1256">قل',
      'windows-1256',
      'windows-1256',
    ],
    ['of XML', '<?xml version="1.0" encoding="ISO-8859-6"?>قل', 'iso-8859-6', 'iso-8859-6'],
    ['a wrong one: UTF-8 shows by its form', `<meta charset="windows-1256">${TEXT}`, 'utf-8', 'utf-8'],
    ['a wrong one: no UTF-8', `<meta charset="utf-8">${SHORT}`, 'windows-1256', 'windows-1256'],
    ['one that nobody knows', `<meta charset="x-unknown">${SHORT}`, 'windows-1256', 'windows-1256'],
  ])('%s', (_name, text, written, encoding) => {
    expect(decode(encodeBytes(text, written))).toMatchObject({ text, encoding });
  });

  test('what the reader knows outweighs the content', () => {
    const bytes = encodeBytes(SHORT, 'windows-1256');
    expect(decode(bytes, 'iso-8859-6').encoding).toBe('iso-8859-6');
  });

  test('broken signs are told with their place', () => {
    const { text, faults } = decode(bytesOf('قال', [0xff], TEXT, [0xd9]));
    expect(text).toBe(`قال\ufffd${TEXT}\ufffd`);
    expect(faults).toEqual([{ kind: 'invalid', count: 2, first: 3 }]);
  });

  test('a lone surrogate of UTF-16 is told', () => {
    const bytes = bytesOf(
      [0xff, 0xfe],
      encodeBytes('قال', 'utf-16le'),
      [0x00, 0xd8],
      encodeBytes('حفتر', 'utf-16le'),
    );
    expect(decode(bytes)).toMatchObject({ text: 'قال\ufffdحفتر', faults: [{ count: 1, first: 3 }] });
  });

  test.each([
    ['a packed file', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
    ['zeros', Array.from({ length: 64 }, () => 0)],
    ['control bytes', Array.from({ length: 64 }, (_, n) => n % 9)],
  ])('%s is no text', (_name, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toMatchObject({ text: '', faults: [{ kind: 'binary' }] });
  });

  test('any text in UTF-8 with a mark comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decode(bytesOf([0xef, 0xbb, 0xbf], text)).text).toBe(text);
      }),
    );
  });

  test('any bytes give a text without lone surrogates, and the same one every time', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decode(bytes);
        expect(decoded.text).not.toMatch(/\p{Surrogate}/u);
        expect(decoded.confidence).toBeGreaterThanOrEqual(0);
        expect(decoded.confidence).toBeLessThanOrEqual(1);
        expect(decode(bytes)).toEqual(decoded);
      }),
      { numRuns: 500 },
    );
  });
});
