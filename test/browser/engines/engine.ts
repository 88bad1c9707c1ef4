/** A window of the page, in CSS pixels. */
export interface Window {
  readonly width: number;
  readonly height: number;
}

/** The three engines that draw the web. */
export type EngineName = 'Chromium' | 'Firefox' | 'WebKit';

/** An engine that is installed, with what starts it. */
export interface InstalledEngine {
  readonly name: EngineName;
  readonly path: string;
}

/** One tab of a browser, driven from outside, alike in all engines. */
export interface Tab {
  readonly engine: EngineName;
  readonly open: (address: string) => Promise<void>;
  /** Runs `run` in the page; what it takes and gives is JSON. */
  readonly evaluate: <Given extends readonly unknown[], Result>(
    run: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ) => Promise<Result>;
  /** Moves the mouse to a point of the window. */
  readonly move: (x: number, y: number) => Promise<void>;
  /** Presses the mouse where it is. */
  readonly press: () => Promise<void>;
  readonly key: (name: 'Escape' | 'Tab' | 'Enter') => Promise<void>;
  readonly back: () => Promise<void>;
  readonly forward: () => Promise<void>;
  /** A picture of the window, as PNG. */
  readonly picture: () => Promise<Uint8Array>;
}

/** A browser with a fresh profile. */
export interface Engine {
  readonly open: (window: Window) => Promise<Tab>;
  readonly close: () => Promise<void>;
}
