import type { Page } from 'playwright-core';
import { atRest } from './evidence.ts';

/** Opens the drawer or the sheet, where the margin is one. */
export async function openMargin(page: Page): Promise<void> {
  for (const control of ['.margin-toggle', '.grip']) {
    const button = page.locator(control);
    if (!(await button.isVisible())) continue;
    await button.click();
    break;
  }
  await atRest(page);
}
