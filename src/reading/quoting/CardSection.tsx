import { useMemo, useRef, useState } from 'react';
import { useReading } from '../readingContext.ts';
import { quotingWords } from '../words/quotingWords.ts';
import { ChoiceOf } from './ChoiceOf.tsx';
import { CARD_SIZES, type CardShape } from './card/card.ts';
import { cardContent } from './card/cardContent.ts';
import { cardLabel } from './card/cardLabel.ts';
import type { Quotation } from './quotation.ts';
import { canSharePictures, saveFile, sharePicture, type Taken } from './takeAway.ts';
import { useCardPicture } from './useCardPicture.ts';

const SHAPES = ['wide', 'tall'] as const;

/** The evidence card as a picture: seen as it will be sent, then shared or saved. */
export function CardSection({
  quotation,
  onTold,
}: {
  readonly quotation: Quotation;
  readonly onTold: (told: string) => void;
}) {
  const { index, language } = useReading();
  const says = quotingWords[language];
  const [shape, setShape] = useState<CardShape>('wide');
  const canvas = useRef<HTMLCanvasElement>(null);
  const { cited, shortLink } = quotation;
  const content = useMemo(
    () => cardContent(cited, index, language, shortLink),
    [cited, index, language, shortLink],
  );
  const label = cardLabel(content);
  const picture = useCardPicture(canvas, content, shape);
  const give = async (file: Promise<File>, away: (file: File) => Taken | Promise<Taken>) => {
    const taken = await file.then(away, () => 'failed' as const);
    onTold(taken === 'failed' ? says.failed : taken === 'saved' ? says.saved : '');
  };
  const name = `hashiya-${index.article.id}-${shape}`;
  return (
    <section className="quote-part">
      <ChoiceOf label={says.picture} choices={SHAPES} names={says.shapes} value={shape} onChoose={setShape} />
      <canvas
        ref={canvas}
        className="quote-card"
        data-shape={shape}
        {...CARD_SIZES[shape]}
        role="img"
        aria-label={says.shows(label)}
      />
      <div className="quote-actions">
        {canSharePictures() && (
          <button
            type="button"
            className="quiet-button"
            onClick={() => void give(picture.png(name), (file) => sharePicture(file, says.picture))}
          >
            {says.share}
          </button>
        )}
        <button type="button" className="quiet-button" onClick={() => void give(picture.png(name), saveFile)}>
          {says.savePng}
        </button>
        <button
          type="button"
          className="quiet-button"
          onClick={() => void give(picture.svg(name, label), saveFile)}
        >
          {says.saveSvg}
        </button>
      </div>
    </section>
  );
}
