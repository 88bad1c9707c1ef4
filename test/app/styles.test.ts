import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SHEET_BELOW } from '../../src/reading/sight/sheetBelow.ts';

const FOLDER = 'src/app/styles';

/** The style sheets that are written by hand. */
const sheets = readdirSync(FOLDER)
  .filter((name) => name !== 'fonts.css')
  .map((name) => ({ name, style: readFileSync(`${FOLDER}/${name}`, 'utf8') }));

describe('the style sheets', () => {
  test('and the application begin the sheet at the same width', () => {
    const tokens = sheets.find(({ name }) => name === 'tokens.css')?.style ?? '';
    expect(tokens).toContain(`--breakpoint-middle: ${SHEET_BELOW}px;`);
  });

  test.each(sheets)('take breakpoints and layers from the tokens: $name', ({ style }) => {
    expect(style.match(/@media[^{]*\dpx[^{]*/g)).toBeNull();
    expect(style.match(/z-index: (?!var\(--layer-)[^;]*/g)).toBeNull();
  });
});
