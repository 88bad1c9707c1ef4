import { useEffect, useMemo } from 'react';
import type { Span } from '../../domain/span.ts';
import { blockIdOf, blockPlaceOf, type Place, parsePlace } from '../../linking/place.ts';
import type { Resolution } from '../../linking/resolution.ts';
import { resolveNumber } from '../../linking/resolveNumber.ts';
import type { ArticleIndex } from '../../reading/articleIndex.ts';
import { paint, unpaint } from '../../reading/text/wash.ts';
import type { InterfaceWords } from '../../reading/words/interfaceWords.ts';
import { atEntity, atPosition } from '../place/addresses.ts';
import { type Address, go } from '../place/location.ts';
import type { Notice } from '../shell/Notices.tsx';
import { useTextPlaces } from '../textPlaces/useTextPlaces.ts';
import { isKnownPlace } from './isKnownPlace.ts';
import { placeNotice } from './placeNotice.ts';
import type { Navigation } from './useNavigation.ts';

/**
 * Where the reader's link has led: the block to mark, or the passage that is painted; and what to say of it.
 */
export interface LinkedPlace {
  readonly here: string | undefined;
  readonly passage: Span | undefined;
  readonly notice: Notice | undefined;
  /** Whether its words are still being looked for. */
  readonly waits: boolean;
}

/**
 * Takes the reader to the place that the hash names, however they came: a cold load, Back and Forward, a hash
 * changed by hand.
 */
export function useLinkedPlace({
  index,
  address: { hash },
  navigation,
  words,
}: {
  readonly index: ArticleIndex;
  readonly address: Address;
  readonly navigation: Navigation;
  readonly words: InterfaceWords;
}): LinkedPlace {
  const { text, blocks } = index.article;
  const place = useMemo(() => parsePlace(hash), [hash]);
  const wanted = place.kind === 'unreadable' ? place.block : place;
  const textPlace = 'hint' in wanted ? wanted : undefined;
  const isKeyed = textPlace?.key !== undefined;
  const fetched = useTextPlaces(isKeyed);
  // A link by number has arrived already when it comes, and must not arrive again.
  const places = isKeyed ? fetched : undefined;
  const waits = isKeyed && places === undefined;
  const resolution = useMemo(() => {
    if (!textPlace) return undefined;
    // Where what finds the words cannot be had, the number alone is left to go by, and that is said.
    if (!isKeyed || places === 'missing') return resolveNumber(blocks, blockIdOf(blockPlaceOf(textPlace)));
    return places?.resolvePlace(text, blocks, textPlace);
  }, [textPlace, isKeyed, places, text, blocks]);
  const notice = useMemo(() => {
    if (waits) return undefined;
    if (isKeyed && places === 'missing')
      return { text: words.notices.unchecked, tone: 'plain', id: hash } as const;
    const told = placeNotice(place, resolution, index, words);
    return told && { ...told, id: hash };
  }, [place, resolution, waits, isKeyed, places, index, words, hash]);
  useEffect(() => {
    if (!waits) arrive(place, resolution, index, navigation);
  }, [place, resolution, waits, index, navigation]);
  const found = resolution && resolution.status !== 'gone' ? resolution : undefined;
  const passage = place.kind === 'passage' ? found?.span : undefined;
  useEffect(() => {
    if (!passage) return;
    paint('passage', blocks, passage);
    return () => unpaint('passage');
  }, [passage, blocks]);
  return { here: passage ? undefined : found?.block, passage, notice, waits };
}

function arrive(
  place: Place,
  resolution: Resolution | undefined,
  index: ArticleIndex,
  navigation: Navigation,
): void {
  if (!resolution && isKnownPlace(place, index)) openNamed(place, index, navigation);
  else if (resolution?.block === undefined) navigation.goToStart();
  else {
    const passage = place.kind === 'passage' && 'span' in resolution ? resolution.span : undefined;
    navigation.arriveAt(resolution.block, passage);
  }
}

/**
 * Opens what a link names that is not words of the text. Anchors of the page itself are the browser's to go
 * to.
 */
function openNamed(place: Place, { article }: ArticleIndex, navigation: Navigation): void {
  if (place.kind === 'entity') go(atEntity(window.location, place.id), 'replace');
  if (place.kind === 'issue') navigation.showIssue(place.id);
  if (place.kind === 'summary') navigation.showSummary(place.section, place.sentence);
  const position = place.kind === 'position' && article.positions.find(({ id }) => id === place.id);
  if (position) {
    go(atPosition(window.location, position), 'replace');
    navigation.showSpan(position.quote);
  }
}
