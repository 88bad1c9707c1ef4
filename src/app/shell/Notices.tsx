import type { InterfaceWords } from '../../reading/words/interfaceWords.ts';

/** Something to say to the reader: in passing (`quiet`), or until it is dismissed (`plain`). */
export interface Told {
  readonly text: string;
  readonly tone: 'quiet' | 'plain';
}

/** What the page says. */
export interface Notice extends Told {
  /** Tells two notices of the same words apart. */
  readonly id: number | string;
}

/**
 * Says the notice, to the eye and to a screen reader. The region stays in the page, so that what comes into
 * it is read.
 */
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
