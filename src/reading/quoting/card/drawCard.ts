import { arrowHead, CARD_FAMILIES, type Card, type Ink } from './card.ts';
import type { Measure } from './wrapWords.ts';

/** The colours of the page, as the canvas and SVG write them. */
export type Inks = Readonly<Record<Ink, string>>;

/**
 * Draws `card` on a canvas of its size: whole lines, each in its direction, so that the browser joins the
 * letters.
 */
export function drawCard(context: CanvasRenderingContext2D, card: Card, inks: Inks): void {
  const { width, height, texts, rules, arrows } = card;
  context.fillStyle = inks.paper;
  context.fillRect(0, 0, width, height);
  for (const rule of rules) {
    context.fillStyle = inks[rule.ink];
    context.fillRect(rule.x, rule.y, rule.width, rule.height);
  }
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
  for (const { text, x, y, size, ink, language } of texts) {
    context.font = fontOf(size);
    context.direction = language === 'ar' ? 'rtl' : 'ltr';
    context.fillStyle = inks[ink];
    context.fillText(text, x, y);
  }
  context.strokeStyle = context.fillStyle = inks.rubric;
  context.lineWidth = 2.5;
  for (const arrow of arrows) {
    context.beginPath();
    context.moveTo(arrow.from, arrow.y);
    context.lineTo(arrow.to, arrow.y);
    context.stroke();
    context.beginPath();
    for (const [x, y] of arrowHead(arrow)) context.lineTo(x, y);
    context.fill();
  }
}

/** Measures texts as `drawCard` draws them. */
export function measureWith(context: CanvasRenderingContext2D): Measure {
  return (text, size) => {
    context.font = fontOf(size);
    return context.measureText(text).width;
  };
}

function fontOf(size: number): string {
  return `${size}px ${CARD_FAMILIES}`;
}
