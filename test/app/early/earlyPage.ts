import { afterEach, beforeEach, vi } from 'vitest';

/** Sets up for each test a page that no script has touched, and takes the listeners of early scripts away after it. */
export function onEarlyPages(): void {
  const listeners: Parameters<typeof removeEventListener>[] = [];
  beforeEach(() => {
    const add = window.addEventListener.bind(window);
    vi.spyOn(window, 'addEventListener').mockImplementation(
      (...args: Parameters<typeof window.addEventListener>) => {
        listeners.push(args);
        add(...args);
      },
    );
    // Neither is there in jsdom.
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    Element.prototype.scrollIntoView = vi.fn();
    window.scrollBy = vi.fn();
  });
  afterEach(() => {
    for (const args of listeners.splice(0)) window.removeEventListener(...args);
    vi.restoreAllMocks();
    vi.resetModules();
    localStorage.clear();
    sessionStorage.clear();
    const root = document.documentElement;
    for (const { name } of [...root.attributes]) root.removeAttribute(name);
    document.body.replaceChildren();
    opened('/a/');
  });
}

/** The page at `address`, in Arabic unless its markup says otherwise. */
export function opened(address: string): void {
  window.history.replaceState(null, '', address);
  document.documentElement.lang = 'ar';
}

/** Puts an element into the page that stands `top` pixels below the top of the window. */
export function placed(tag: string, attributes: Readonly<Record<string, string>>, top = 0): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const box = new DOMRect(0, top, 100, 20);
  element.getBoundingClientRect = () => box;
  element.getClientRects = () => Object.assign([box], { item: () => box });
  document.body.append(element);
  return element;
}
