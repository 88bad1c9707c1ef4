import type { ReactNode } from 'react';
import { namesSource } from '../../../annotation/phrases/namesSource.ts';
import type { Position } from '../../../domain/position.ts';
import { contains, sliceOf } from '../../../domain/span.ts';
import { useLocalized, useReading } from '../../readingContext.ts';
import { ascriberOf } from './attribution.ts';

/**
 * The sentence of a position: the editor's, or, where a machine found it, the text's own words: the reporting
 * verb as it stands and the actor («قال الرائد محمد حجازي:»), for the quote to follow. It always says who
 * ascribes what the actor did not say. `quoted` puts the quote into the sentence, where it does not stand
 * below; `lit` draws it with what a search has found in it.
 */
export function Sentence({
  position,
  quoted = false,
  lit = (text) => text,
}: {
  readonly position: Position;
  readonly quoted?: boolean;
  readonly lit?: (text: string) => ReactNode;
}) {
  const { index, language, words } = useReading();
  const localized = useLocalized();
  const { gist, cue, quote } = position;
  const sentence = gist && localized(gist);
  const ascriber = ascriberOf(position, index, language);
  const told = ascriber !== undefined && !(sentence && namesSource(sentence, language));
  const actor = index.entity.get(position.actor);
  // «وقالت الوزارة إن …»: a quote with its verb needs no other beside it.
  const speaksForItself = quoted && cue !== undefined && contains(quote, cue);
  const { text, language: source } = index.article;
  return (
    <>
      {told && <span className="ascriber">{`${words.position.according(ascriber)}: `}</span>}
      {sentence ? (
        lit(sentence)
      ) : (
        <>
          {!speaksForItself && cue && !told && <span lang={source}>{`${sliceOf(text, cue)} `}</span>}
          {!speaksForItself && actor && `${localized(actor.name)}:`}
          {quoted && (
            <>
              {' '}
              <q lang={source}>{sliceOf(text, quote)}</q>
            </>
          )}
        </>
      )}
    </>
  );
}
