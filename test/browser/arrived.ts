import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Whether the reader has arrived at a block: it stands below the masthead, alone is marked, and has the focus. */
export async function arrived(page: Page, id: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.id), { message: `focus on ${id}` })
    .toBe(id);
  const { top, head, here, scrolledOut } = await page.evaluate((block) => {
    const { scrollY, innerHeight } = window;
    return {
      top: document.getElementById(block)?.getBoundingClientRect().top ?? -1,
      head: document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0,
      here: [...document.querySelectorAll('[data-here] > [id]')].map((one) => one.id),
      scrolledOut: scrollY + innerHeight >= document.documentElement.scrollHeight - 1,
    };
  }, id);
  expect(here).toEqual([id]);
  expect(top, id).toBeGreaterThanOrEqual(head);
  if (!scrolledOut) expect(top, id).toBeLessThan(head + 60);
}
