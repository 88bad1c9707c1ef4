import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';

/** Shapes texts with a font: gives the glyphs that draw a text, in their order. `sfnt` is the font, uncompressed. */
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
