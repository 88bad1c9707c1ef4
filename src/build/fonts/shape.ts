import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';

/** What shaping a text with a font gives, in the order of the glyphs. */
export interface Glyph {
  readonly id: number;
  /** In units of the font. */
  readonly advance: number;
}

/** A font to shape texts with. `sfnt` is the font, uncompressed. */
export function shaper(sfnt: Uint8Array): {
  readonly unitsPerEm: number;
  readonly shape: (text: string) => readonly Glyph[];
} {
  const face = new Face(new Blob(new Uint8Array(sfnt).buffer));
  const font = new Font(face);
  return {
    unitsPerEm: face.upem,
    shape(text) {
      const buffer = new Buffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      shape(font, buffer);
      const positions = buffer.getGlyphPositions();
      return buffer.getGlyphInfos().map(({ codepoint }, n) => ({
        id: codepoint,
        advance: positions[n]?.xAdvance ?? 0,
      }));
    },
  };
}
