import { strToU8, zipSync } from 'fflate';

const SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const STYLES = `<?xml version="1.0"?><w:styles ${SPACE}>
  <w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
</w:styles>`;

const NUMBERING = `<?xml version="1.0"?><w:numbering ${SPACE}>
  <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>`;

/** A DOCX file with `body` in it, and with what other files it has. */
export function docx(
  body: string,
  files: Readonly<Record<string, string>> = { 'word/styles.xml': STYLES, 'word/numbering.xml': NUMBERING },
): Uint8Array {
  const document = `<?xml version="1.0"?><w:document ${SPACE}><w:body>${body}</w:body></w:document>`;
  const all = { 'word/document.xml': document, ...files };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A paragraph of a DOCX file, in a style named by its id. */
export function paragraph(words: string, style = ''): string {
  return propertied(words, style && `<w:pStyle w:val="${style}"/>`);
}

/** An item of a list: 1 is the list with dots, 2 the one with numbers. */
export function item(words: string, list: 1 | 2): string {
  return propertied(words, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
}

function propertied(words: string, properties: string): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}
