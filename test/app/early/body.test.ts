// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { goLive } from '../../../src/app/early/goLive.ts';
import { keepPlace } from '../../../src/app/place/keptPlace.ts';
import { onEarlyPages, opened, placed } from './earlyPage.ts';

const root = document.documentElement;

onEarlyPages();

/** Runs the script of the body in the page as it is. */
async function run(): Promise<void> {
  await import('../../../src/app/early/body.ts');
}

/** Which of `elements` are open as early cards. */
const openAmong = (elements: readonly HTMLElement[]) =>
  elements.filter(({ dataset }) => dataset.early === '').map(({ id }) => id);

/** Follows a link to another fragment, as a browser does before the application is live. */
function follow(hash: string): void {
  opened(`/a/${hash}`);
  window.dispatchEvent(new Event('hashchange'));
}

describe('the place of a link', () => {
  test.each([
    ['#p3~ABCdef012-_Z', ['p3']],
    ['#h1~ABCdef012-_Z:1abc', ['h1']],
    // To these a browser goes by itself, or not at all.
    ['#p3', []],
    ['#p9~ABCdef012-_Z', []],
    ['#x3~ABCdef012-_Z', []],
    ['', []],
  ])('%s is scrolled to by its hint: %j', async (hash, expected) => {
    placed('p', { id: 'p3' });
    placed('h3', { id: 'h1' });
    const scrolled: string[] = [];
    Element.prototype.scrollIntoView = vi.fn(function (this: Element) {
      scrolled.push(this.id);
    });
    opened(`/a/${hash}`);
    await run();
    expect(scrolled).toEqual(expected);
  });
});

describe('the place of one who changed the language', () => {
  test('is scrolled to, and left in storage for the application', async () => {
    opened('/a/');
    placed('p', { id: 'p3' }, 500);
    keepPlace('/a/', { id: 'p3', top: 120 });
    await run();
    expect(window.scrollBy).toHaveBeenCalledExactlyOnceWith(0, 380);
    expect(sessionStorage.getItem('hashiya.place')).not.toBeNull();
  });

  test.each([
    ['of another page', '{"path":"/b/","id":"p3","top":0}'],
    ['of an element that is not there', '{"path":"/a/","id":"p9","top":0}'],
    ['that is no place', '7'],
    ['that is no JSON', '{'],
  ])('%s is passed over', async (_name, kept) => {
    opened('/a/');
    placed('p', { id: 'p3' }, 500);
    sessionStorage.setItem('hashiya.place', kept);
    await run();
    expect(window.scrollBy).not.toHaveBeenCalled();
  });
});

describe('an early card', () => {
  const cards = () => ['x', 'y'].map((id) => placed('section', { id: `actor-${id}` }));

  test.each([
    ['/a/#actor-x', ['actor-x']],
    ['/a/?tab=issues&actor=y', ['actor-y']],
    ['/a/?actor=y#actor-x', ['actor-x']],
    ['/a/?actor=y#p3', ['actor-y']],
    ['/a/#actor-z', []],
    ['/a/?actor=', []],
    ['/a/?factor=x', []],
    ['/a/', []],
  ])('is the one that the address asks for: %s', async (address, expected) => {
    const all = cards();
    opened(address);
    await run();
    expect(openAmong(all)).toEqual(expected);
    expect(root.dataset.earlyCard).toBe(expected.length > 0 ? '' : undefined);
  });

  test('follows the address until the application is live', async () => {
    const all = cards();
    opened('/a/');
    await run();
    follow('#actor-x');
    expect(openAmong(all)).toEqual(['actor-x']);
    follow('#actor-y');
    expect(openAmong(all)).toEqual(['actor-y']);
    follow('#p3');
    expect([openAmong(all), root.dataset.earlyCard]).toEqual([[], undefined]);
    follow('#actor-x');
    goLive();
    expect([openAmong(all), root.dataset.earlyCard]).toEqual([[], undefined]);
    follow('#actor-y');
    expect(openAmong(all)).toEqual([]);
  });

  test.each([
    [390, 1, 600],
    [390, 0, 100],
    [1280, 0, 600],
  ])('in a window %i wide scrolls %i times for a word at %i', async (width, times, top) => {
    vi.stubGlobal('innerWidth', width);
    vi.stubGlobal('innerHeight', 800);
    cards();
    const article = placed('article', {});
    const word = placed('a', { href: '#actor-x' }, top);
    article.append(word);
    opened('/a/');
    await run();
    word.addEventListener('click', (event) => event.preventDefault());
    word.click();
    follow('#actor-x');
    expect(window.scrollBy).toHaveBeenCalledTimes(times);
    if (times > 0) expect(window.scrollBy).toHaveBeenCalledWith(0, 620 - 400 + 24);
    vi.unstubAllGlobals();
  });
});
