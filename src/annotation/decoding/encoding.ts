/** The encodings that Arabic texts come in, by the names of the Encoding Standard. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6'] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** The encodings that use one byte a letter. */
export type ByteEncoding = Extract<Encoding, 'windows-1256' | 'iso-8859-6'>;
