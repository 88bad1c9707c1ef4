import { LIVE_BUTTON } from '../early/earlyMarks.ts';

/** Tells that the margin's data did not come, over the page that can be read without it. */
export function LoadFault({
  text,
  retry,
  onRetry,
}: {
  readonly text: string;
  readonly retry: string;
  readonly onRetry: () => void;
}) {
  return (
    <div className="notices" role="alert">
      <div className="notice" data-tone="plain">
        <p>{text}</p>
        <button type="button" className="quiet-button" {...{ [LIVE_BUTTON]: '' }} onClick={onRetry}>
          {retry}
        </button>
      </div>
    </div>
  );
}
