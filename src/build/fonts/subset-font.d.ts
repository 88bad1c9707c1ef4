declare module 'subset-font' {
  /**
   * The font cut down to the glyphs of `text` and the layout features named. `noHinting` drops the
   * instructions that fit outlines to coarse pixels.
   */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2';
      readonly noHinting?: boolean;
      readonly keepFeatures?: readonly string[];
    },
  ): Promise<Uint8Array>;
}
