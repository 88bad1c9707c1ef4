import type { Face } from './faces.ts';
import { unicodeRange } from './letters.ts';
import { STAND_INS, standInOf } from './standIns.ts';

/** The style sheet that names the faces: each with exactly the letters it has, so that all others come from the system. */
export function fontSheet(faces: readonly Face[]): string {
  return [
    '/*\n * Written by `npm run lab -- fonts`. The article’s own words are set in Amiri, everything that is ours in Plex; see\n * public/fonts for their licences. Until they have come, faces of the system stand in, fitted by fitStandIns.\n */',
    ...faces.map(faceRule),
    ...STAND_INS.map(({ family, weight, locals, range, media }) =>
      within(
        media,
        `@font-face {
  font-family: "${standInOf(family)}";
  src: ${locals.map((local) => `local("${local}${weight === 600 ? ' Bold' : ''}")`).join(', ')};
  font-weight: ${weight};
  unicode-range: ${range};
}`,
      ),
    ),
    '',
  ].join('\n');
}

function faceRule({ family, name, weight, letters, media }: Face): string {
  const rule = `@font-face {
  font-family: "${family}";
  src: url("/fonts/${name}.woff2") format("woff2");
  font-weight: ${weight};
  font-display: swap;
  unicode-range: ${unicodeRange(letters)};
}`;
  return within(media, rule);
}

function within(media: string, rule: string): string {
  return media === 'all' ? rule : `@media ${media} {\n${rule.replaceAll(/^/gm, '  ')}\n}`;
}
