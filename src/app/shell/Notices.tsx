import type { InterfaceWords } from '../../reading/words/interfaceWords.ts';

/** Something the page says to the reader: in passing (`quiet`), or until it is dismissed (`plain`). */
export interface Notice {
  readonly text: string;
  readonly tone: 'quiet' | 'plain';
  /** Tells two notices of the same words apart. */
  readonly id: number;
}

/** Says the notice, to the eye and to a screen reader. The region stays in the page, so that what comes into it is read out. */
export function Notices({
  notice,
  words,
  onDismiss,
}: {
  readonly notice: Notice | undefined;
  readonly words: InterfaceWords;
  readonly onDismiss: () => void;
}) {
  return (
    <div className="notices" role="status" aria-live="polite">
      {notice && (
        <div key={notice.id} className="notice" data-tone={notice.tone}>
          <p>{notice.text}</p>
          {notice.tone === 'plain' && (
            <button type="button" className="quiet-button" onClick={onDismiss}>
              {words.notices.dismiss}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
