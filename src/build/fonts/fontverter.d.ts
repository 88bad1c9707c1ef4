declare module 'fontverter' {
  /** The font in another container: `truetype` is the plain tables, whatever the outlines are. */
  export function convert(font: Buffer, format: 'truetype' | 'woff2'): Promise<Buffer>;
}
