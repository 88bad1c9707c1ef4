import { unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { StructuredText } from './structuredText.ts';
import { structureHtmlFragment } from './structureHtml.ts';

/** A packed file must not unpack to more than this: a small one can hide gigabytes. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Nor may it have more tags than this, closing tags included. Each becomes an object, and a small file can
 * hide millions of tags.
 */
const MOST_TAGS = 1_000_000;

/**
 * Style names are in English whatever the language of the program. Mammoth already knows those of headings.
 */
const STYLES = ["p[style-name='Title'] => h1:fresh"];

/** The arrows that mammoth puts into notes, as links back to the text. */
const BACK_LINK = /<a href="#(?:foot|end)note-ref-\d+">[^<]*<\/a>/g;

/**
 * The words of a DOCX file, read by mammoth. Headings are told by their styles or, if the writer used none,
 * by the form of the paragraphs, as in a plain text. Rejects bytes that are not a DOCX file, a damaged file,
 * and one that unpacks to more than 16 MiB or a million tags.
 */
export async function structureDocx(bytes: Uint8Array): Promise<StructuredText> {
  const packed = withoutPictures(bytes);
  const isNode = typeof Buffer !== 'undefined';
  const { value } = await mammoth.convertToHtml(
    isNode ? { buffer: Buffer.from(packed) } : { arrayBuffer: packed },
    { styleMap: STYLES, includeEmbeddedStyleMap: false, convertImage: NO_PICTURE },
  );
  const structured = structureHtmlFragment(value.replace(BACK_LINK, ''));
  if (!structured) throw new RangeError('has more parts than what is read');
  return structured;
}

const NO_PICTURE = mammoth.images.imgElement(async () => ({ src: '' }));

/**
 * The file with only the parts that hold words, unpacked within bounds and packed again without compression.
 */
function withoutPictures(bytes: Uint8Array): ArrayBuffer {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/.test(name)) return false;
      size += originalSize;
      if (size > MOST_BYTES) throw new RangeError(`unpacks to more than ${MOST_BYTES} bytes`);
      return true;
    },
  });
  const tags = Object.values(parts).reduce((sum, part) => sum + tagsIn(part), 0);
  if (tags > MOST_TAGS) throw new RangeError(`has more than ${MOST_TAGS} tags`);
  return zipSync(parts, { level: 0 }).slice().buffer;
}

/** How many tags a part has, its declaration included. */
function tagsIn(part: Uint8Array): number {
  const OPENING = 0x3c;
  let tags = 0;
  for (let at = part.indexOf(OPENING); at !== -1; at = part.indexOf(OPENING, at + 1)) tags++;
  return tags;
}
