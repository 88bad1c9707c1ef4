import { useCallback, useEffect, useState } from 'react';
import type { Notice } from './Notices.tsx';

/** How long a quiet notice stays, in milliseconds. */
const QUIET_TIME = 4000;

let next = 0;

/** The notice of the moment: a new one takes the place of the old, a quiet one goes by itself. */
export function useNotice(): {
  readonly notice: Notice | undefined;
  readonly say: (text: string, tone: Notice['tone']) => void;
  readonly dismiss: () => void;
} {
  const [notice, setNotice] = useState<Notice>();
  const say = useCallback((text: string, tone: Notice['tone']) => setNotice({ text, tone, id: next++ }), []);
  const dismiss = useCallback(() => setNotice(undefined), []);
  useEffect(() => {
    if (notice?.tone !== 'quiet') return;
    const timer = window.setTimeout(dismiss, QUIET_TIME);
    return () => window.clearTimeout(timer);
  }, [notice, dismiss]);
  return { notice, say, dismiss };
}
