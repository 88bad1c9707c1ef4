import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/annotation/document/readDocument.ts';
import { encodeBytes } from '../../../src/lab/suites/decoding/encodeBytes.ts';
import { docx, paragraph } from '../structure/docxFile.ts';
import { shown } from '../structure/shown.ts';

const TEXT = 'قال حفتر إن القوات دخلت المدينة صباح اليوم.';
const utf8 = (text: string) => encodeBytes(text, 'utf-8');

async function read(bytes: Uint8Array, name: string): Promise<readonly string[] | string> {
  const reading = await readDocument(bytes, name);
  return 'fault' in reading ? reading.fault.message.en : shown(reading.document);
}

const documents: readonly [name: string, bytes: Uint8Array, file: string, expected: readonly string[]][] = [
  ['a plain text', utf8(`عنوان\n\n${TEXT}`), 'a.txt', ['h1: عنوان', `p1: ${TEXT}`]],
  ['no ending at all', utf8(TEXT), 'a', [`p1: ${TEXT}`]],
  ['Markdown', utf8(`## عنوان\n\n**قال** حفتر`), 'a.md', ['h1: عنوان', 'p1: قال حفتر']],
  ['HTML', utf8(`<h1>عنوان</h1><p>${TEXT}`), 'a.HTML', ['h1: عنوان', `p1: ${TEXT}`]],
  ['tags in a plain text are its words', utf8('<b>قال</b> حفتر.'), 'a.txt', ['p1: <b>قال</b> حفتر.']],
  ['DOCX', docx(paragraph('عنوان', '1') + paragraph(TEXT)), 'a.docx', ['h1: عنوان', `p1: ${TEXT}`]],
  ['DOCX by another name', docx(paragraph(TEXT)), 'a.txt', [`p1: ${TEXT}`]],
  ['Windows-1256', encodeBytes(TEXT, 'windows-1256'), 'a.txt', [`p1: ${TEXT}`]],
  ['ISO-8859-6', encodeBytes(TEXT, 'iso-8859-6'), 'a.txt', [`p1: ${TEXT}`]],
  ['UTF-16', encodeBytes(TEXT, 'utf-16le'), 'a.txt', [`p1: ${TEXT}`]],
  [
    'a page in Windows-1256 that says so',
    encodeBytes(`<meta charset="windows-1256"><p>${TEXT}`, 'windows-1256'),
    'a.html',
    [`p1: ${TEXT}`],
  ],
];

describe('readDocument', () => {
  test.each(documents)('%s', async (_name, bytes, file, expected) => {
    expect(await read(bytes, file)).toEqual(expected);
  });

  test.each<[string, Uint8Array, string, RegExp]>([
    ['no bytes', new Uint8Array(), 'a.txt', /no word/],
    ['white space alone', utf8(' \n\t'), 'a.txt', /no word/],
    ['a page of pictures', utf8('<img src="x">'), 'a.html', /no word/],
    ['a DOCX file without words', docx(''), 'a.docx', /no word/],
    ['a PDF file', utf8('%PDF-1.7\n'), 'a.txt', /PDF/],
    ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'a.doc', /old Word/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'a.txt', /not a text/],
    ['zeros', new Uint8Array(1000), 'a.txt', /not a text/],
    ['half of a DOCX file', docx(paragraph(TEXT)).subarray(0, 200), 'a.docx', /no sound DOCX/],
    ['a text that is called DOCX', utf8(TEXT), 'a.docx', /no sound DOCX/],
    ['a page deeper than any', utf8('<b>'.repeat(1000)), 'a.html', /nested deeper/],
    ['a page of more nodes than any', utf8('<i></i>'.repeat(500_001)), 'a.html', /are more/],
    ['a file that is not opened', new Uint8Array(64_000_001), 'a.txt', /larger than what is read/],
    [
      'more than fits into memory',
      new Uint8Array(16_000_001).fill(0x61),
      'a.txt',
      /longer than what is read/,
    ],
    ['longer Markdown than fits', new Uint8Array(4_000_001).fill(0x61), 'a.md', /longer than what is read/],
  ])('%s is refused', async (_name, bytes, file, expected) => {
    expect(await read(bytes, file)).toMatch(expected);
  });

  test('what cannot be decoded is counted', async () => {
    const bytes = Uint8Array.of(...utf8(TEXT), 0xff, ...utf8(TEXT), 0xff);
    expect(await readDocument(bytes, 'a.txt')).toMatchObject({ encoding: 'utf-8', undecoded: 2 });
  });
});
