import { useMemo } from 'react';
import type { Language } from '../domain/localized.ts';
import type { ArticleIndex } from '../reading/articleIndex.ts';
import { useMarginHeight } from '../reading/margin/panel/useMarginHeight.ts';
import type { ReadingActions } from '../reading/readingContext.ts';
import { wordsIn } from '../reading/words/wordsIn.ts';
import { useCiting } from './citing/useCiting.ts';
import { useCard } from './navigation/useCard.ts';
import { useEscape } from './navigation/useEscape.ts';
import { useKeptPlace } from './navigation/useKeptPlace.ts';
import { useLinkedPlace } from './navigation/useLinkedPlace.ts';
import { useNavigation } from './navigation/useNavigation.ts';
import { useViewSwitch } from './navigation/useViewSwitch.ts';
import { withoutCard } from './place/addresses.ts';
import { leaveCards, useAddress } from './place/location.ts';
import { parseReaderState } from './place/readerState.ts';
import { useSharing } from './sharing/useSharing.ts';
import type { Notice } from './shell/Notices.tsx';
import { useNotice } from './shell/useNotice.ts';

/** All that moves on the page of an article: where the reader is, what is open, and what they can do. */
export function useReader(index: ArticleIndex, language: Language) {
  const words = wordsIn(language);
  const address = useAddress();
  const state = useMemo(() => parseReaderState(address.search), [address.search]);
  const chosen = state.actor !== undefined && index.entity.has(state.actor) ? state.actor : undefined;
  const view = useViewSwitch(state);
  const margin = useMarginHeight(chosen);
  const card = useCard(chosen, margin.open);
  useEscape(chosen !== undefined, margin);
  const navigation = useNavigation({ index, view, margin });
  const linked = useLinkedPlace({ index, address, navigation, words });
  useKeptPlace(address, navigation, linked.waits);
  const unknown = state.actor === chosen ? undefined : state.actor;
  const ofActor = useMemo<Notice | undefined>(
    () =>
      unknown === undefined ? unknown : { text: words.notices.unknownActor, tone: 'plain', id: unknown },
    [unknown, words],
  );
  const notices = useNotice(ofActor ?? linked.notice);
  const sharing = useSharing({ index, language, words, say: notices.say });
  const citing = useCiting(words, notices.say);
  const { cite } = citing;
  const actions = useMemo<ReadingActions>(
    () => ({ ...navigation, ...sharing, cite, closeCard: () => leaveCards(withoutCard) }),
    [navigation, sharing, cite],
  );
  return {
    words,
    state,
    chosen,
    view,
    margin,
    card,
    actions,
    linked,
    notices,
    citing,
  };
}
