declare module 'fontverter' {
  /**
   * The font in another container. `truetype` gives the uncompressed tables, whatever kind the outlines are.
   */
  export function convert(font: Buffer, format: 'truetype' | 'woff2'): Promise<Buffer>;
}
