import { useCallback, useEffect, useState } from 'react';
import type { Notice, Told } from './Notices.tsx';

/** How long a quiet notice stays, in milliseconds. */
const QUIET_TIME = 4000;

let said = 0;

/**
 * The notice of the moment. By itself it is that of the place where the reader is; what an action says takes
 * its place, and so does nothing once the notice is dismissed or, if it is quiet, has had its time. At
 * another place all begins anew.
 */
export function useNotice(ofPlace: Notice | undefined): {
  readonly notice: Notice | undefined;
  readonly say: (told: Told) => void;
  readonly dismiss: () => void;
} {
  const [inItsPlace, setInItsPlace] = useState<Notice | 'nothing'>();
  const [before, setBefore] = useState(ofPlace);
  if (before !== ofPlace) {
    setBefore(ofPlace);
    setInItsPlace(undefined);
  }
  const say = useCallback((told: Told) => setInItsPlace({ ...told, id: said++ }), []);
  const dismiss = useCallback(() => setInItsPlace('nothing'), []);
  const notice = inItsPlace === 'nothing' ? undefined : (inItsPlace ?? ofPlace);
  useEffect(() => {
    if (notice?.tone !== 'quiet') return;
    const timer = window.setTimeout(dismiss, QUIET_TIME);
    return () => window.clearTimeout(timer);
  }, [notice, dismiss]);
  return { notice, say, dismiss };
}
