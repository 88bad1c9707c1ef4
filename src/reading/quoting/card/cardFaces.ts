import { CARD_FAMILY } from './card.ts';
import type { EmbeddedFace } from './cardSvg.ts';

/** The family of the page from which the card’s letters come. */
const SOURCE_FAMILY = 'Amiri Text';

let fetched: Promise<readonly EmbeddedFace[]> | undefined;

/**
 * The files of the article’s face, whole: the page itself holds only the letters of its own text, and a card
 * says more. They are there for the canvas when the promise ends. Where one cannot be fetched, the card is
 * set in what the page has.
 */
export function cardFaces(): Promise<readonly EmbeddedFace[]> {
  fetched ??= Promise.all(faceRules().map(load)).then((faces) => faces.filter((face) => face !== undefined));
  return fetched;
}

interface FaceRule {
  readonly address: string;
  readonly range: string;
}

/** What the style sheets of the page say of the files: so their names and letters are written down once. */
function faceRules(): readonly FaceRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const family = rule.style.getPropertyValue('font-family').replace(/["']/g, '');
      const [, path] = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src')) ?? [];
      if (family !== SOURCE_FAMILY || path === undefined) return [];
      const address = new URL(path, sheet.href ?? document.baseURI).href;
      return [{ address, range: rule.style.getPropertyValue('unicode-range') }];
    }),
  );
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    // A sheet from elsewhere, of an extension for instance, keeps its rules to itself.
    return [];
  }
}

async function load({ address, range }: FaceRule): Promise<EmbeddedFace | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const bytes = await response.arrayBuffer();
    const face = new FontFace(CARD_FAMILY, bytes, range ? { unicodeRange: range } : {});
    document.fonts.add(await face.load());
    return { range, base64: base64Of(new Uint8Array(bytes)) };
  } catch {
    return undefined;
  }
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
