import { useEffect, useMemo, useRef } from 'react';
import type { Span } from '../../domain/span.ts';
import { formatPlace, type Place, parsePlace } from '../../linking/place.ts';
import type { Resolution } from '../../linking/resolution.ts';
import { resolvePlace } from '../../linking/resolve.ts';
import type { ArticleIndex } from '../../reading/articleIndex.ts';
import { blockName } from '../../reading/blockName.ts';
import type { ReadingActions } from '../../reading/readingContext.ts';
import { paint, unpaint } from '../../reading/text/wash.ts';
import type { InterfaceWords } from '../../reading/words/interfaceWords.ts';
import { type Address, go } from '../place/location.ts';
import { withState } from '../place/readerState.ts';
import type { Notice } from '../shell/Notices.tsx';

/**
 * Takes the reader to the place that the hash names, however they came: a cold load, Back and Forward, a hash changed by
 * hand. Says what became of it where the text has changed.
 */
export function useLinkedPlace({
  index,
  address,
  actions,
  words,
  say,
  dismiss,
}: {
  readonly index: ArticleIndex;
  readonly address: Address;
  readonly actions: ReadingActions;
  readonly words: InterfaceWords;
  readonly say: (text: string, tone: Notice['tone']) => void;
  readonly dismiss: () => void;
}): LinkedPlace {
  const { text, blocks } = index.article;
  const place = useMemo(() => parsePlace(address.hash), [address.hash]);
  const resolution = useMemo(() => {
    const wanted = place.kind === 'unreadable' ? place.block : place;
    return isTextPlace(wanted) ? resolvePlace(text, blocks, wanted) : undefined;
  }, [place, text, blocks]);
  const latest = useRef({ index, actions, words, say, dismiss });
  useEffect(() => {
    latest.current = { index, actions, words, say, dismiss };
  });
  const told = useRef(false);
  useEffect(() => {
    const { index: of, actions: doing, words: saying, say: speak, dismiss: unsay } = latest.current;
    // What was said of another place is not true of this one.
    if (told.current) unsay();
    told.current = false;
    const tell: typeof speak = (text, tone) => {
      told.current = true;
      speak(text, tone);
    };
    if (!resolution) {
      if (openNamed(place, of, doing)) return;
      doing.goToStart();
      tell(saying.notices.unknownPlace, 'plain');
      return;
    }
    if (resolution.block === undefined) doing.goToStart();
    else
      doing.arriveAt(
        resolution.block,
        place.kind === 'passage' && 'span' in resolution ? resolution.span : undefined,
      );
    const notice = noticeOf(place, resolution, saying);
    if (notice) tell(notice.text, notice.tone);
  }, [place, resolution]);
  const found = resolution && resolution.status !== 'gone' ? resolution : undefined;
  const passage = place.kind === 'passage' ? found?.span : undefined;
  useEffect(() => {
    if (!passage) return;
    paint('passage', blocks, passage);
    return () => unpaint('passage');
  }, [passage, blocks]);
  return { here: passage ? undefined : found?.block, passage };
}

/** Where the reader's link has led: the block to mark, or the passage that is painted. */
export interface LinkedPlace {
  readonly here: string | undefined;
  readonly passage: Span | undefined;
}

function isTextPlace(place: Place): place is Extract<Place, { hint: number }> {
  return 'hint' in place;
}

/** Opens what a fragment names that is not a place in the text; false if it names nothing of this article. */
function openNamed(place: Place, index: ArticleIndex, actions: ReadingActions): boolean {
  switch (place.kind) {
    case 'entity':
      if (!index.entity.has(place.id)) return false;
      go({ ...withState(window.location, { actor: place.id }), hash: '' }, 'replace');
      return true;
    case 'position': {
      const position = index.article.positions.find(({ id }) => id === place.id);
      if (!position) return false;
      go(
        { ...withState(window.location, { actor: position.actor }), hash: `#${formatPlace(place)}` },
        'replace',
      );
      actions.showSpan(position.quote);
      return true;
    }
    case 'issue':
      if (!index.issue.has(place.id)) return false;
      actions.showIssue(place.id);
      return true;
    case 'summary':
      return actions.showSummary(place.section, place.sentence);
    case 'start':
    case 'part':
      return true;
    default:
      // Other anchors of the page, such as a section, are the browser's to go to.
      return place.kind === 'unknown' && document.getElementById(place.fragment) !== null;
  }
}

/** What to say of a place that is not simply where the link says. */
function noticeOf(
  place: Place,
  resolution: Resolution,
  words: InterfaceWords,
): Pick<Notice, 'text' | 'tone'> | undefined {
  const { notices } = words;
  if (place.kind === 'unreadable' && resolution.block !== undefined)
    return { text: notices.unreadable(blockName(resolution.block, words)), tone: 'plain' };
  switch (resolution.status) {
    case 'exact':
      return undefined;
    case 'moved':
      return {
        text: notices.moved(blockName(resolution.from, words), blockName(resolution.block, words)),
        tone: 'quiet',
      };
    case 'changed':
      return { text: notices.changed, tone: 'plain' };
    case 'gone':
      return {
        text: 'key' in place && place.key !== undefined ? notices.gone : notices.unknownPlace,
        tone: 'plain',
      };
  }
}
