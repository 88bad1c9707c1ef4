import { useMemo, useState } from 'react';
import type { Cited } from '../../reading/cited.ts';
import { laterPart } from '../../reading/Later.tsx';
import type { InterfaceWords } from '../../reading/words/interfaceWords.ts';
import type { Told } from '../shell/Notices.tsx';

/** Few readers cite: the first load does without it. */
const dialog = laterPart(async () => (await import('./CitingDialog.tsx')).CitingDialog);

/** Citing words of the article, one quotation at a time; `Dialog` is there once something is cited. */
export function useCiting(words: InterfaceWords, say: (told: Told) => void) {
  const [cited, setCited] = useState<Cited>();
  const acts = useMemo(
    () => ({
      cite: (what: Cited) =>
        void dialog.fetch().then(
          () => setCited(what),
          () => say({ text: words.notices.partMissing, tone: 'plain' }),
        ),
      close: () => setCited(undefined),
    }),
    [words, say],
  );
  return { ...acts, cited, Dialog: dialog.component() };
}
