import { useCallback, useEffect } from 'react';

/**
 * Makes the open dialog a step of the history, so that Back closes it and never leaves the page; gives what
 * is to be done once the dialog has closed by other means: the step is taken back, then `onClosed` is called.
 */
export function useStepBack(onClosed: () => void): () => void {
  useEffect(() => {
    if (!isStep()) window.history.pushState({ ...window.history.state, citing: true }, '');
    // The dialog closes itself, so that the focus goes back to where it was opened from.
    const onBack = () => document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, []);
  return useCallback(() => {
    if (isStep()) {
      window.addEventListener('popstate', onClosed, { once: true });
      window.history.back();
    } else onClosed();
  }, [onClosed]);
}

/** Whether the present step of the history is that of the dialog. */
function isStep(): boolean {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'citing' in state;
}
