import { type RefObject, useEffect, useMemo } from 'react';
import { CARD_SIZES, type Card, type CardShape } from './card/card.ts';
import type { CardContent } from './card/cardContent.ts';
import { cardFaces } from './card/cardFaces.ts';
import { cardSvg, type EmbeddedFace } from './card/cardSvg.ts';
import { drawCard, type Inks, measureWith } from './card/drawCard.ts';
import { evidenceCard } from './card/evidenceCard.ts';
import { pageInks } from './card/pageInks.ts';

/** The picture of a card, as files to take away. */
export interface CardPicture {
  readonly png: (name: string) => Promise<File>;
  readonly svg: (name: string, label: string) => Promise<File>;
}

interface Drawn {
  readonly card: Card;
  readonly inks: Inks;
  readonly faces: readonly EmbeddedFace[];
}

/**
 * Draws the card on the canvas once its letters have come, and again when what it says or its shape changes.
 */
export function useCardPicture(
  canvas: RefObject<HTMLCanvasElement | null>,
  content: CardContent,
  shape: CardShape,
): CardPicture {
  useEffect(() => {
    let wanted = true;
    const show = async () => {
      const faces = await cardFaces();
      if (wanted && canvas.current) draw(canvas.current, content, shape, faces);
    };
    // Where nothing can be drawn, that is told when the picture is asked for.
    show().catch(() => {});
    return () => {
      wanted = false;
    };
  }, [canvas, content, shape]);
  return useMemo(() => {
    const drawn = async () => {
      const faces = await cardFaces();
      if (!canvas.current) throw new Error('the card is gone');
      return draw(canvas.current, content, shape, faces);
    };
    return {
      png: async (name) => {
        await drawn();
        return new File([await pngOf(canvas.current)], `${name}.png`, { type: 'image/png' });
      },
      svg: async (name, label) => {
        const { card, inks, faces } = await drawn();
        const source = cardSvg(card, inks, faces, label);
        return new File([source], `${name}.svg`, { type: 'image/svg+xml' });
      },
    };
  }, [canvas, content, shape]);
}

/** @throws Error where the browser gives no canvas to draw on. */
function draw(
  canvas: HTMLCanvasElement,
  content: CardContent,
  shape: CardShape,
  faces: readonly EmbeddedFace[],
): Drawn {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  Object.assign(canvas, CARD_SIZES[shape]);
  const card = evidenceCard(content, shape, measureWith(context));
  const inks = pageInks(canvas.parentElement ?? document.body);
  drawCard(context, card, inks);
  canvas.dataset.drawn = shape;
  return { card, inks, faces };
}

function pngOf(canvas: HTMLCanvasElement | null): Promise<Blob> {
  return new Promise((resolve, reject) => {
    if (!canvas) return reject(new Error('the card is gone'));
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
