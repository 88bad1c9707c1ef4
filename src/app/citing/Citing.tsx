import { lazy, Suspense } from 'react';
import type { Cited } from '../../reading/cited.ts';

/** Few readers cite: the first load does without it. */
const CitingDialog = lazy(async () => ({ default: (await import('./CitingDialog.tsx')).CitingDialog }));

/** The dialog of citing while something is cited. */
export function Citing({
  cited,
  onClose,
}: {
  readonly cited: Cited | undefined;
  readonly onClose: () => void;
}) {
  return (
    cited && (
      <Suspense>
        <CitingDialog cited={cited} onClose={onClose} />
      </Suspense>
    )
  );
}
