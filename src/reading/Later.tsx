import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { useReading } from './readingContext.ts';

/** A part of the page that no first view shows: its code comes after the first load. */
export interface LaterPart<P> {
  /** Undefined until it has come. */
  readonly component: () => ComponentType<P> | undefined;
  /** Has the code at hand; rejects where it cannot be had. */
  readonly fetch: () => Promise<void>;
}

/** The part that `load` brings. */
export function laterPart<P>(load: () => Promise<ComponentType<P>>): LaterPart<P> {
  let component: ComponentType<P> | undefined;
  return {
    component: () => component,
    fetch: async () => {
      component ??= await load();
    },
  };
}

/**
 * Draws `part` once it has come, and nothing until then. Where it cannot be had that is said, with a way to
 * try again.
 */
export function Later<P extends object>({ part, props }: { readonly part: LaterPart<P>; readonly props: P }) {
  const { words } = useReading();
  const [state, setState] = useState<'waiting' | 'here' | 'failed'>('waiting');
  const ask = useCallback(
    () =>
      void part.fetch().then(
        () => setState('here'),
        () => setState('failed'),
      ),
    [part],
  );
  useEffect(ask, [ask]);
  if (state === 'failed') {
    return (
      <p className="none" role="alert">
        {`${words.notices.partMissing} `}
        <button
          type="button"
          className="quiet-button"
          onClick={() => {
            setState('waiting');
            ask();
          }}
        >
          {words.notices.retry}
        </button>
      </p>
    );
  }
  const Part = part.component();
  return Part && <Part {...props} />;
}
