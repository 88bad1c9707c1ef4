import { type RefObject, useEffect, useState } from 'react';

/** Intent in milliseconds: how long a pointer or the focus rests before a preview shows, and how long one may leave it. */
const SHOW_AFTER = 500;
const GRACE = 300;

/** The mention under the pointer or the focus, once the reader means it. */
export interface Preview {
  readonly entity: string;
  readonly mark: HTMLElement;
  /** Whether the keyboard asked: then it is read out. */
  readonly byFocus: boolean;
}

/**
 * The preview to show for marks in `root`, by intent: it comes when the pointer or the focus rests on a mark, stays while
 * the pointer is on the mark or on the preview, and goes with Escape, a press or a scroll. Touch has the card instead.
 */
export function usePreview(root: RefObject<HTMLElement | null>): {
  readonly preview: Preview | undefined;
  readonly hold: () => void;
  readonly release: () => void;
} {
  const [preview, setPreview] = useState<Preview>();
  const [intent] = useState(() => new Intent(setPreview));
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const enter = (event: Event) => {
      const mark = markOf(event.target);
      if (!mark) return;
      if (event instanceof PointerEvent && event.pointerType !== 'mouse') return;
      if (event instanceof FocusEvent && !mark.element.matches(':focus-visible')) return;
      intent.rest({ entity: mark.entity, mark: mark.element, byFocus: event instanceof FocusEvent });
    };
    const leave = () => intent.leave();
    const dismiss = () => intent.dismiss();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && intent.dismiss()) event.stopImmediatePropagation();
    };
    element.addEventListener('pointerover', enter);
    element.addEventListener('pointerout', leave);
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', dismiss);
    element.addEventListener('pointerdown', dismiss);
    document.addEventListener('keydown', onKey, true);
    return () => {
      intent.dismiss();
      element.removeEventListener('pointerover', enter);
      element.removeEventListener('pointerout', leave);
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', dismiss);
      element.removeEventListener('pointerdown', dismiss);
      document.removeEventListener('keydown', onKey, true);
    };
  }, [root, intent]);
  return { preview, hold: intent.hold, release: intent.leave };
}

/** One intent at a time: a clock to the showing, a clock to the going. */
class Intent {
  private coming: number | undefined;
  private going: number | undefined;
  private shown: Preview | undefined;
  private readonly show: (preview: Preview | undefined) => void;

  constructor(show: (preview: Preview | undefined) => void) {
    this.show = show;
  }

  rest(preview: Preview): void {
    window.clearTimeout(this.going);
    window.clearTimeout(this.coming);
    if (this.shown?.mark === preview.mark) return;
    this.coming = window.setTimeout(() => this.set(preview), SHOW_AFTER);
  }

  readonly leave = (): void => {
    window.clearTimeout(this.coming);
    window.clearTimeout(this.going);
    if (this.shown) this.going = window.setTimeout(() => this.set(undefined), GRACE);
  };

  readonly hold = (): void => {
    window.clearTimeout(this.going);
  };

  /** Takes the preview away at once; says whether there was one. */
  dismiss(): boolean {
    window.clearTimeout(this.coming);
    window.clearTimeout(this.going);
    if (!this.shown) return false;
    this.set(undefined);
    return true;
  }

  private set(preview: Preview | undefined): void {
    this.shown = preview;
    this.show(preview);
  }
}

function markOf(target: EventTarget | null): { element: HTMLElement; entity: string } | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-entity]') : null;
  const entity = element?.dataset.entity;
  return element && entity !== undefined ? { element, entity } : undefined;
}
