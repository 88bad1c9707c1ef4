import { type ChildProcess, spawn } from 'node:child_process';
import { Builder, Capabilities, Key, Origin, type WebDriver } from 'selenium-webdriver';
import type { Engine, InstalledEngine, Tab, Window } from './engine.ts';
import { firstFree } from './firstFree.ts';

/** The window's own bars above and around the page, in pixels, with room to spare. */
const BARS = { width: 0, height: 60 };

const KEYS = { Escape: Key.ESCAPE, Tab: Key.TAB, Enter: Key.ENTER } as const;

/** WebKitGTK's MiniBrowser by WebDriver, on a screen of its own that nobody sees. */
export async function webKitEngine({ path }: InstalledEngine): Promise<Engine> {
  const display = await firstFree(6100);
  const screen = `:${display - 6000}`;
  const xvfb = started('Xvfb', [screen, '-screen', '0', '1600x1200x24', '-nolisten', 'tcp']);
  let driving: ChildProcess | undefined;
  return {
    // One session at a time is all a driver has, and one that hangs cannot be ended: each tab has a driver of its own.
    async open(window) {
      end(driving);
      const port = await firstFree(9515);
      driving = started('WebKitWebDriver', [`--port=${port}`], {
        DISPLAY: screen,
        GDK_BACKEND: 'x11',
        LIBGL_ALWAYS_SOFTWARE: '1',
        // The sandbox of WebKitGTK wants a session bus, which a machine for tests may not have.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      });
      const driver = await connect(`http://127.0.0.1:${port}`, path);
      await setWindow(driver, window);
      return tabOf(driver);
    },
    async close() {
      end(driving);
      end(xvfb);
    },
  };
}

/** A program with a process group of its own, so that what it starts ends with it. */
function started(
  command: string,
  switches: readonly string[],
  settings: NodeJS.ProcessEnv = {},
): ChildProcess {
  return spawn(command, switches, { stdio: 'ignore', detached: true, env: { ...process.env, ...settings } });
}

function end(program: ChildProcess | undefined): void {
  if (program?.pid === undefined || program.exitCode !== null) return;
  process.kill(-program.pid, 'SIGKILL');
}

/** A session of the driver, which needs a moment to be up. */
async function connect(server: string, path: string): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: path, args: ['--automation'] },
  });
  const until = Date.now() + 20_000;
  for (;;) {
    try {
      return await new Builder().usingServer(server).withCapabilities(capabilities).build();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}

async function setWindow(driver: WebDriver, { width, height }: Window): Promise<void> {
  await driver
    .manage()
    .window()
    .setRect({ x: 0, y: 0, width: width + BARS.width, height: height + BARS.height });
}

function tabOf(driver: WebDriver): Tab {
  const move = (x: number, y: number) =>
    driver.actions().move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 20 });
  return {
    engine: 'WebKit',
    open: (address) => driver.get(address),
    evaluate: (run, ...given) =>
      driver.executeScript(`return (${run}).apply(undefined, arguments)`, ...given),
    async move(x, y) {
      await move(x - 1, y).perform();
      await move(x, y).perform();
    },
    press: () => driver.actions().press().release().perform(),
    key: async (name) => await driver.actions().sendKeys(KEYS[name]).perform(),
    back: () => driver.navigate().back(),
    forward: () => driver.navigate().forward(),
    // A picture is taken at the next time the page is drawn: something must change, or none ever comes.
    async picture() {
      await driver.executeScript(
        'let n = 0; window.redrawing = setInterval(() => document.documentElement.style.setProperty("--redrawn", n++), 16)',
      );
      const picture = Buffer.from(await driver.takeScreenshot(), 'base64');
      await driver.executeScript('clearInterval(window.redrawing)');
      return picture;
    },
  };
}
