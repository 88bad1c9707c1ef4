import { useLayoutEffect, useRef } from 'react';
import { ownFirst } from '../margin/positions/attribution.ts';
import { Sentence } from '../margin/positions/Sentence.tsx';
import { useLocalized, useReading } from '../readingContext.ts';
import type { Preview } from './usePreview.ts';

/** Pixels between the preview and the word, and between the preview and the edge of the window. */
const GAP = 10;

/**
 * A glance at an entity beside its mention: name, role, a sentence of what it holds, and how often it is
 * named.
 */
export function EntityPreview({
  preview,
  onEnter,
  onLeave,
}: {
  readonly preview: Preview;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}) {
  const { index, words } = useReading();
  const localized = useLocalized();
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    placeBeside(box, preview.mark);
    preview.mark.setAttribute('aria-describedby', box.id);
    return () => preview.mark.removeAttribute('aria-describedby');
  }, [preview]);
  const entity = index.entity.get(preview.entity);
  if (!entity) return null;
  const count = index.mentionsOf.get(entity.id)?.length ?? 0;
  const [first] = ownFirst(index.positionsOf.get(entity.id) ?? []);
  return (
    <div
      ref={ref}
      id="preview"
      className="preview floating"
      role={preview.byFocus ? 'status' : 'tooltip'}
      data-kind={entity.kind}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <p className="preview-name">{localized(entity.name)}</p>
      <p>{localized(entity.role)}</p>
      {first && (
        <p className="preview-sentence">
          <Sentence position={first} quoted />
        </p>
      )}
      <p className="preview-times">{words.times(count)}</p>
    </div>
  );
}

/** Below the word, or above it where there is no room; inside the window. */
function placeBeside(box: HTMLElement, mark: HTMLElement): void {
  const lines = [...mark.getClientRects()];
  const line = lines[0];
  const last = lines.at(-1);
  if (!line || !last) return;
  const { width, height } = box.getBoundingClientRect();
  const below = last.bottom + GAP;
  const top = below + height > window.innerHeight - GAP ? line.top - GAP - height : below;
  const wanted = line.left + line.width / 2 - width / 2;
  const left = Math.min(Math.max(wanted, GAP), document.documentElement.clientWidth - width - GAP);
  box.style.transform = `translate(${Math.round(left)}px, ${Math.round(Math.max(GAP, top))}px)`;
}
