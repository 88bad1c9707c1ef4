import type { Place } from '../../linking/place.ts';
import type { Resolution } from '../../linking/resolution.ts';
import type { ArticleIndex } from '../../reading/articleIndex.ts';
import { blockName } from '../../reading/blockName.ts';
import type { InterfaceWords } from '../../reading/words/interfaceWords.ts';
import type { Told } from '../shell/Notices.tsx';
import { isKnownPlace } from './isKnownPlace.ts';

/** What to say of the place that a link names; nothing where it simply is where the link says. */
export function placeNotice(
  place: Place,
  resolution: Resolution | undefined,
  index: ArticleIndex,
  words: InterfaceWords,
): Told | undefined {
  const { notices } = words;
  if (!resolution)
    return isKnownPlace(place, index) ? undefined : { text: notices.unknownPlace, tone: 'plain' };
  if (place.kind === 'unreadable' && resolution.block !== undefined)
    return { text: notices.unreadable(blockName(resolution.block, words)), tone: 'plain' };
  switch (resolution.status) {
    case 'exact':
      return undefined;
    case 'moved': {
      const from = blockName(resolution.from, words);
      return { text: notices.moved(from, blockName(resolution.block, words)), tone: 'quiet' };
    }
    case 'changed':
      return { text: notices.changed, tone: 'plain' };
    case 'gone': {
      const keyed = 'key' in place && place.key !== undefined;
      return { text: keyed ? notices.gone : notices.unknownPlace, tone: 'plain' };
    }
  }
}
