import { useReading } from '../../reading/readingContext.ts';
import { withoutPlace } from '../place/addresses.ts';
import { go } from '../place/location.ts';

/** Takes the passage of the reader's link out of the address, and with it its paint. */
export function PassageDismiss() {
  const { words } = useReading();
  return (
    <button
      type="button"
      className="passage-dismiss floating quiet-button"
      onClick={() => go(withoutPlace(window.location), 'replace')}
    >
      {words.passage.dismiss}
    </button>
  );
}
