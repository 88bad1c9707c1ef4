/** The formats that documents are read in. */
export type DocumentFormat = 'text' | 'markdown' | 'html' | 'docx';

const ENDINGS: Readonly<Record<string, DocumentFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  docx: 'docx',
};

/** The format that a file's name promises; plain text where it promises none. */
export function documentFormat(name: string): DocumentFormat {
  const [, ending = ''] = /\.(\w+)$/.exec(name) ?? [];
  return ENDINGS[ending.toLowerCase()] ?? 'text';
}
