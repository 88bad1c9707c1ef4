import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';

/**
 * A function that gives the glyphs which draw a text in a font, in their order. `sfnt` is the uncompressed
 * font.
 */
export function shaper(sfnt: Uint8Array): (text: string) => readonly number[] {
  const font = new Font(new Face(new Blob(new Uint8Array(sfnt).buffer)));
  return (text) => {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    // HarfBuzz calls it a code point, but after shaping it is a glyph.
    return buffer.getGlyphInfos().map(({ codepoint }) => codepoint);
  };
}
