import { type RefObject, useEffect, useState } from 'react';
import { freeHeight } from '../sight/scrollPlace.ts';

/**
 * Intent in milliseconds: how long a pointer or the focus rests before a preview shows, and how long one may
 * leave it.
 */
const SHOW_AFTER = 500;
const GRACE = 300;

interface Marked {
  readonly entity: string;
  readonly mark: HTMLElement;
}

/** The mention under the pointer or the focus, once the reader means it. */
export interface Preview extends Marked {
  /** Whether the keyboard asked: then it is read out. */
  readonly byFocus: boolean;
}

/**
 * The preview to show for marks in `root`, by intent: it comes when the reader moves the pointer or, by Tab,
 * the focus to a mark and rests there, stays while the pointer is on the mark or on the preview, and goes
 * with Escape, a press or a scroll. It does not come for a mark that the page moved under the pointer or gave
 * the focus to. Touch has the card instead.
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
    const listening = new AbortController();
    const options = { signal: listening.signal, capture: true };
    const leave = () => intent.leave();
    const dismiss = () => intent.dismiss();
    followPointer(element, options, (mark) => intent.rest({ ...mark, byFocus: false }));
    followTab(element, options, (mark) => intent.rest({ ...mark, byFocus: true }));
    element.addEventListener('pointerout', leave, options);
    element.addEventListener('focusout', dismiss, options);
    element.addEventListener('pointerdown', dismiss, options);
    document.addEventListener('scroll', () => intent.lift(), options);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && intent.dismiss()) event.stopImmediatePropagation();
    };
    document.addEventListener('keydown', onKey, options);
    return () => {
      intent.dismiss();
      listening.abort();
    };
  }, [root, intent]);
  return { preview, hold: intent.hold, release: intent.leave };
}

/**
 * Tells of each mark that a mouse is moved onto. A page that moves under the mouse sends `pointerover`, but
 * no move to a new place.
 */
function followPointer(
  root: HTMLElement,
  options: AddEventListenerOptions,
  onto: (mark: Marked) => void,
): void {
  let under: Marked | undefined;
  let last: { readonly x: number; readonly y: number } | undefined;
  const over = (event: PointerEvent) => {
    under = event.pointerType === 'mouse' ? markOf(event.target) : undefined;
  };
  const move = ({ clientX: x, clientY: y }: PointerEvent) => {
    const moved = last?.x !== x || last.y !== y;
    last = { x, y };
    if (!moved || !under) return;
    onto(under);
    under = undefined;
  };
  root.addEventListener('pointerover', over, options);
  root.addEventListener('pointerout', () => (under = undefined), options);
  document.addEventListener('pointermove', move, options);
}

/**
 * Tells of each mark that Tab brings the focus to: between its going down and its coming up no other focus
 * moves.
 */
function followTab(root: HTMLElement, options: AddEventListenerOptions, onto: (mark: Marked) => void): void {
  let tabbing = false;
  const down = (event: KeyboardEvent) => {
    tabbing = event.key === 'Tab';
  };
  const up = () => {
    tabbing = false;
  };
  const focus = (event: FocusEvent) => {
    const mark = tabbing ? markOf(event.target) : undefined;
    if (mark) onto(mark);
  };
  document.addEventListener('keydown', down, options);
  document.addEventListener('keyup', up, options);
  root.addEventListener('focusin', focus, options);
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
    this.coming = window.setTimeout(() => {
      if (isInSight(preview.mark)) this.set(preview);
    }, SHOW_AFTER);
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

  /**
   * Takes away a preview that is shown, for its word has moved. One that is coming may come: Tab itself
   * scrolls to its word.
   */
  lift(): void {
    if (this.shown) this.dismiss();
  }

  private set(preview: Preview | undefined): void {
    this.shown = preview;
    this.show(preview);
  }
}

function markOf(target: EventTarget | null): Marked | undefined {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-entity]') : null;
  const entity = mark?.dataset.entity;
  return mark && entity !== undefined ? { mark, entity } : undefined;
}

function isInSight(mark: HTMLElement): boolean {
  const free = freeHeight();
  const { top, bottom } = mark.getBoundingClientRect();
  return bottom > free.top && top < free.bottom;
}
