import type { Face } from './faces.ts';
import { unicodeRange } from './letters.ts';

/**
 * The style sheet that names the faces. Each face claims exactly the letters it has, so that all others come
 * from the system.
 */
export function fontSheet(faces: readonly Face[]): string {
  return [
    '/*\n * Written by `npm run lab -- fonts`. The article’s own words are set in Amiri, everything that is ours in Plex; see\n * public/fonts for their licences. A built page brings the letters of its own text with it, see pageFaces.\n */',
    ...faces.map(faceRule),
    '',
  ].join('\n');
}

function faceRule({ family, name, weight, letters, media, display }: Face): string {
  const rule = `@font-face {
  font-family: "${family}";
  src: url("/fonts/${name}.woff2") format("woff2");
  font-weight: ${weight};
  font-display: ${display};
  unicode-range: ${unicodeRange(letters)};
}`;
  return within(media, rule);
}

function within(media: string, rule: string): string {
  return media === 'all' ? rule : `@media ${media} {\n${rule.replaceAll(/^/gm, '  ')}\n}`;
}
