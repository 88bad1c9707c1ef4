import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium } from '../../../src/build/findChromium.ts';
import type { InstalledEngine } from './engine.ts';

/** Where Debian keeps the browser that WebKitGTK is tested with; a folder for each of its interfaces. */
const MINI_BROWSERS = ['4.1', '6.0', '4.0'].flatMap((version) =>
  ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);

/** The engines that are installed. Chromium always is: the tests bring one if there is none. */
export async function findEngines(): Promise<readonly InstalledEngine[]> {
  const firefox = process.env.FIREFOX_PATH ?? command('firefox') ?? command('firefox-esr');
  const miniBrowser = MINI_BROWSERS.find(isExecutable);
  const drivesWebKit = command('WebKitWebDriver') && command('Xvfb');
  return [
    { name: 'Chromium', path: await findChromium() },
    ...(firefox ? [{ name: 'Firefox', path: firefox } as const] : []),
    ...(miniBrowser && drivesWebKit ? [{ name: 'WebKit', path: miniBrowser } as const] : []),
  ];
}

function command(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
