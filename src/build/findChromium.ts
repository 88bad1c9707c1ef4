import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The setting that gives the path of a browser. */
export const SETTING = 'CHROMIUM_PATH';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium to test with: the one that the setting names, else an installed Chromium or Chrome,
 * else the one packaged on npm (Linux on x64 only).
 * @throws Error that says how to get one.
 */
export async function findChromium(): Promise<string> {
  const named = process.env[SETTING];
  if (named !== undefined) {
    if (isExecutable(named)) return named;
    throw new Error(`${SETTING} names ${named}, which cannot be run. Correct the path or unset it.`);
  }
  const installed = [...commandPaths(), ...PLACES].find(isExecutable);
  return installed ?? (await packaged());
}

function commandPaths(): readonly string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

async function packaged(): Promise<string> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: chromium } = await import('@sparticuz/chromium');
    return chromium.executablePath();
  }
  throw new Error(
    `No Chromium was found. Install Chromium or Chrome (Debian: apt-get install chromium; macOS: brew install --cask google-chrome), or name one with ${SETTING}=/path/to/it.`,
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
