import { escapeMarkup } from '../said/escapeMarkup.ts';
import { arrowHead, CARD_FAMILIES, CARD_FAMILY, type Card, type CardArrow } from './card.ts';
import type { Inks } from './drawCard.ts';

/** A file of the card’s face, to stand within the picture. */
export interface EmbeddedFace {
  /** A `unicode-range` of CSS. */
  readonly range: string;
  readonly base64: string;
}

/**
 * `card` as an SVG that stands alone: its face is in it, so that it looks the same elsewhere, and its words
 * are text, which can be found and read out. All text is escaped. `label` says what it shows.
 */
export function cardSvg(card: Card, inks: Inks, faces: readonly EmbeddedFace[], label: string): string {
  const { width, height, language, rules, texts, arrows } = card;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${language}">`,
    `<title>${escapeMarkup(label)}</title>`,
    `<style>${faces.map(faceRule).join('')}text{font-family:${CARD_FAMILIES}}</style>`,
    `<rect width="${width}" height="${height}" fill="${escapeMarkup(inks.paper)}"/>`,
    ...rules.map(
      (rule) =>
        `<rect x="${rule.x}" y="${rule.y}" width="${rule.width}" height="${rule.height}" fill="${escapeMarkup(inks[rule.ink])}"/>`,
    ),
    ...arrows.map((arrow) => arrowPath(arrow, escapeMarkup(inks.rubric))),
    ...texts.map(
      ({ text, x, y, size, ink, language: own }) =>
        `<text x="${rounded(x)}" y="${y}" font-size="${rounded(size)}" fill="${escapeMarkup(inks[ink])}" direction="${own === 'ar' ? 'rtl' : 'ltr'}" xml:lang="${own}">${escapeMarkup(text)}</text>`,
    ),
    '</svg>',
  ].join('\n');
}

/** Only what a range and base64 can be made of goes into the style. */
function faceRule({ range, base64 }: EmbeddedFace): string {
  const data = base64.replace(/[^\w+/=]/g, '');
  return `@font-face{font-family:"${CARD_FAMILY}";src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range.replace(/[^\w+?,\s-]/g, '')}}`;
}

function arrowPath(arrow: CardArrow, colour: string): string {
  const [tip, ...others] = arrowHead(arrow).map((point) => point.map(rounded).join(' '));
  const line = `M${rounded(arrow.from)} ${arrow.y}H${rounded(arrow.to)}`;
  return `<path d="${line}" stroke="${colour}" stroke-width="2.5"/><path d="M${tip}L${others.join('L')}Z" fill="${colour}"/>`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
