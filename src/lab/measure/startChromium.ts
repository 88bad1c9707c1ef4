import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../build/findChromium.ts';

/** A browser that speaks to nobody but the page, so that nothing of its own disturbs a measure. */
export async function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
