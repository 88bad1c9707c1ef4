import type { Page } from 'playwright-core';

/** Words that the page has painted, and where they stand in the window, in pixels. */
export interface Painted {
  readonly words: string;
  readonly top: number;
  readonly bottom: number;
  /** The edges of the part of the window where text is seen: below the masthead, above a sheet at rest. */
  readonly free: { readonly top: number; readonly bottom: number };
}

/** What is washed as evidence at the moment; `words` is empty if nothing is. */
export function washed(page: Page): Promise<Painted> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('evidence') ?? [])].filter((range) => range instanceof Range);
    const boxes = ranges.map((range) => range.getBoundingClientRect());
    const sheet = document.getElementById('margin')?.getBoundingClientRect();
    const isSheet = window.innerWidth < 700 && sheet !== undefined;
    return {
      words: ranges.map(String).join(''),
      top: Math.min(...boxes.map((box) => box.top)),
      bottom: Math.max(...boxes.map((box) => box.bottom)),
      free: {
        top: document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0,
        bottom: isSheet ? sheet.top : window.innerHeight,
      },
    };
  });
}

/** Waits until what moves on the page has come to rest. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))),
  );
}
