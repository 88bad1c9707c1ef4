import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useReading } from '../readingContext.ts';
import { quotingWords } from '../words/quotingWords.ts';
import { CardSection } from './CardSection.tsx';
import { ChoiceOf } from './ChoiceOf.tsx';
import { CitationPreview } from './CitationPreview.tsx';
import { CITATION_STYLES, type CitationStyle } from './citation/citation.ts';
import { cite } from './citation/cite.ts';
import type { Quotation } from './quotation.ts';
import { copyCitation } from './takeAway.ts';

/** The dialog that gives words away with their source: as a citation in a style, and as an evidence card. */
export function QuoteDialog({
  quotation,
  onClose,
}: {
  readonly quotation: Quotation;
  readonly onClose: () => void;
}) {
  const { language } = useReading();
  const says = quotingWords[language];
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [told, setTold] = useState('');
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="quote-dialog" aria-labelledby={title} onClose={onClose}>
      <header className="quote-head">
        <h2 id={title}>{says.title}</h2>
        <button type="button" className="quiet-button" onClick={() => dialog.current?.close()}>
          {says.close}
        </button>
      </header>
      <CitationSection quotation={quotation} onTold={setTold} />
      <CardSection quotation={quotation} onTold={setTold} />
      <p role="status" className="quote-status">
        {told}
      </p>
    </dialog>
  );
}

/** The citation in the chosen style: to be read, then copied. */
function CitationSection({
  quotation,
  onTold,
}: {
  readonly quotation: Quotation;
  readonly onTold: (told: string) => void;
}) {
  const { index, language } = useReading();
  const says = quotingWords[language];
  const [style, setStyle] = useState<CitationStyle>(language === 'ar' ? 'arabic' : 'chicago');
  const { cited, link } = quotation;
  const citation = useMemo(
    () => cite(style, cited, index, { link, today: today() }),
    [style, cited, index, link],
  );
  const copy = async () => {
    const taken = await copyCitation(citation);
    onTold(taken === 'copied' ? says.copied : says.copyFailed);
  };
  return (
    <section className="quote-part">
      <ChoiceOf
        label={says.style}
        choices={CITATION_STYLES}
        names={says.styles}
        value={style}
        onChoose={(chosen) => {
          setStyle(chosen);
          // What was copied is another citation now.
          onTold('');
        }}
      />
      <CitationPreview citation={citation} label={says.preview} />
      <div className="quote-actions">
        <button type="button" className="quiet-button" onClick={() => void copy()}>
          {says.copy}
        </button>
      </div>
    </section>
  );
}

/** The reader’s day, as an ISO date. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
