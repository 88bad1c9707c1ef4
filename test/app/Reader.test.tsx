import { QueryClient } from '@tanstack/react-query';
import { act, fireEvent, render, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import type { Page } from '../../src/app/page/page.ts';
import { fetchTextPlaces } from '../../src/app/textPlaces/fetchTextPlaces.ts';
import type { Article } from '../../src/domain/article.ts';
import { articleQuery } from '../../src/library/articleQuery.ts';
import { describeParagraph, describePassage } from '../../src/linking/describe.ts';
import { arabicWords } from '../../src/reading/words/arabicWords.ts';
import { seedArticle } from '../seedArticle.ts';

const PATH = '/tripoli-2019/';
const PAGE: Page = { article: 'tripoli-2019', language: 'ar', home: 'tripoli-2019', others: [] };
/** A name in the text. */
const NAME = '.matn a[href="#actor-khalifa-haftar"]';
const { notices } = arabicWords;

let article: Article;
let copied: string[];
beforeAll(async () => {
  article = await seedArticle();
  // What finds words is fetched by the page; here it is at hand, so that what is said of a link is said at once.
  await fetchTextPlaces();
});

beforeEach(() => {
  copied = [];
  // What jsdom does not have; all of it only scrolls or paints.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('scrollTo', vi.fn());
  vi.stubGlobal('scrollBy', vi.fn());
  Element.prototype.scrollIntoView = vi.fn();
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  Range.prototype.getClientRects = () => Object.assign([], { item: () => null });
  const { querySelector } = Document.prototype;
  vi.spyOn(document, 'querySelector').mockImplementation((selector: string) =>
    selector === ':popover-open' ? null : querySelector.call(document, selector),
  );
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: async (text: string) => {
        copied.push(text);
      },
    },
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.live;
  window.history.replaceState(null, '', '/');
});

/** The whole application at an address of the article, over a real cache. */
function opened(address = '') {
  window.history.replaceState(null, '', `${PATH}${address}`);
  const client = new QueryClient();
  client.setQueryData(articleQuery('tripoli-2019').queryKey, article);
  const view = render(<App page={PAGE} client={client} />);
  const one = (selector: string) => {
    const found = view.container.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(selector);
    return found;
  };
  const press = (selector: string, keys = {}) => fireEvent.click(one(selector), keys);
  return {
    ...view,
    one,
    press,
    cards: () => [...view.container.querySelectorAll('.entity[data-open]')].map(({ id }) => id),
    height: () => one('#margin').dataset.rest,
    notice: () => view.container.querySelector('.notice p')?.textContent ?? undefined,
    search: () => window.location.search,
  };
}

/** Follows a link within the page as a browser does. */
function follow(hash: string): void {
  act(() => {
    window.history.replaceState(null, '', `${window.location.pathname}${window.location.search}${hash}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
}

/** Waits until the history has gone where it was sent. */
const at = (search: string) => waitFor(() => expect(window.location.search).toBe(search));

describe('a card', () => {
  test('opens from a name, in the address, with the margin and the focus', () => {
    const { press, cards, height, search } = opened();
    expect([cards(), height()]).toEqual([[], 'peek']);
    expect(press(NAME)).toBe(false);
    expect([cards(), height(), search()]).toEqual([
      ['actor-khalifa-haftar'],
      'half',
      '?actor=khalifa-haftar',
    ]);
    expect(document.activeElement?.id).toBe('name-khalifa-haftar');
  });

  test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    'is left to the browser at a press with %j',
    (keys) => {
      const { press, cards } = opened();
      expect(press(NAME, keys)).toBe(true);
      expect(cards()).toEqual([]);
    },
  );

  test('is gone back from by Escape, the focus on the word it was opened from', async () => {
    const { press, one, cards, height } = opened();
    press(NAME);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await at('');
    await waitFor(() => expect(cards()).toEqual([]));
    await waitFor(() => expect(document.activeElement).toBe(one(NAME)));
    expect(height()).toBe('half');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(height()).toBe('peek');
  });

  test('is left for the list by its button, however many were opened one from another', async () => {
    const { press, cards } = opened();
    press(NAME);
    press('.entity[data-open] .voice');
    press('.back');
    await at('');
    await waitFor(() => expect(cards()).toEqual([]));
  });

  test.each([
    ['#actor-qatar', '?actor=qatar', ''],
    ['#position-c04', expect.stringMatching(/^\?actor=/), '#position-c04'],
  ])('of the link %s is open', (hash, search, left) => {
    const { cards, height } = opened(hash);
    expect([cards().length, height()]).toEqual([1, 'half']);
    expect([window.location.search, window.location.hash]).toEqual([search, left]);
  });
});

describe('the height of the margin', () => {
  test('is changed by the grip, the arrow keys and the button that shuts it', () => {
    const { one, press, height } = opened();
    const key = (name: string) => fireEvent.keyDown(one('.grip'), { key: name });
    press('.grip');
    expect(height()).toBe('half');
    key('ArrowUp');
    expect(height()).toBe('full');
    key('ArrowUp');
    expect(height()).toBe('full');
    key('ArrowDown');
    expect(height()).toBe('half');
    press('.panel-close');
    expect(height()).toBe('peek');
    key('ArrowDown');
    expect(height()).toBe('peek');
    press('.margin-toggle');
    expect(height()).toBe('half');
  });

  test('gives half of the text back to one who goes to its words', () => {
    const { one, press, height } = opened('?actor=donald-trump');
    fireEvent.keyDown(one('.grip'), { key: 'ArrowUp' });
    expect(height()).toBe('full');
    press('.entity[data-open] blockquote a');
    expect(height()).toBe('half');
  });

  test('stays where the reader shut it, and opens for the next card', () => {
    const { press, height } = opened('?actor=qatar');
    press('.panel-close');
    expect(height()).toBe('peek');
    press(NAME);
    expect(height()).toBe('half');
  });
});

describe('the view', () => {
  const shows = (id: string) => document.getElementById(id)?.dataset.shows;

  test('is changed for the whole article and for a section, in the address', () => {
    const { press, search } = opened();
    press('input[value="summaries"]');
    expect([search(), shows('s1'), shows('s2')]).toEqual(['?view=summaries', 'summary', 'summary']);
    press('#s1 .section-head button');
    expect([search(), shows('s1'), shows('s2')]).toEqual(['?view=summaries&flip=s1', 'text', 'summary']);
    press('input[value="text"]');
    expect([search(), shows('s1'), shows('s2')]).toEqual(['', 'text', 'text']);
  });

  test('turns to the text for a paragraph that a link names, and to a summary for its sentence', () => {
    opened('?view=summaries#p3');
    expect([shows('s1'), shows('s2')]).toEqual(['summary', 'text']);
    follow('#summary-s2-1');
    expect(shows('s2')).toBe('summary');
    expect(document.activeElement?.id).toBe('summary-s2-1');
  });

  test('turns to the issues for one that a link names', () => {
    const issue = article.issues[0]?.id;
    const { container, height, search } = opened(`?actor=qatar#issue-${issue}`);
    expect([search(), height()]).toEqual([`?tab=issues&issue=${issue}`, 'half']);
    expect(container.querySelector(`#issue-${issue}`)).toBe(document.activeElement);
  });
});

describe('what is said of a link', () => {
  test.each([
    ['', undefined],
    ['#p3', undefined],
    ['#text', undefined],
    ['#s2', undefined],
    ['#actor-qatar', undefined],
    ['#p999', notices.unknownPlace],
    ['#actor-nobody', notices.unknownPlace],
    ['#position-none', notices.unknownPlace],
    ['#issue-none', notices.unknownPlace],
    ['#summary-s2-99', notices.unknownPlace],
    ['#elsewhere', notices.unknownPlace],
    ['#p3~AAAAAAAAAAAA', notices.gone],
    ['#p3~cut', notices.unreadable('الفقرة ٣')],
    ['?actor=nobody', notices.unknownActor],
  ])('%s: %s', (address, expected) => {
    expect(opened(address).notice()).toBe(expected);
  });

  test('stays until it is dismissed, and is no longer said at another place', () => {
    const { press, notice } = opened('#elsewhere');
    expect(notice()).toBe(notices.unknownPlace);
    press('.notice button');
    expect(notice()).toBeUndefined();
    follow('#nowhere');
    expect(notice()).toBe(notices.unknownPlace);
    follow('#p3');
    expect(notice()).toBeUndefined();
  });

  test('of a paragraph that has moved goes by itself', () => {
    vi.useFakeTimers();
    const { text, blocks } = article;
    const moved = describeParagraph(text, blocks, 'p3').replace('p3', 'p5');
    const { notice } = opened(`#${moved}`);
    expect(notice()).toBe(notices.moved('الفقرة ٥', 'الفقرة ٣'));
    act(() => vi.advanceTimersByTime(4000));
    expect(notice()).toBeUndefined();
  });

  test('gives way to what an action says, and is not said again after it', async () => {
    const { press, notice } = opened('#elsewhere');
    press('#s2 .block-link');
    await waitFor(() => expect(notice()).toBe(notices.linkCopied));
    vi.useFakeTimers();
    follow('#p3');
    expect(notice()).toBeUndefined();
  });
});

describe('a passage of a link', () => {
  test('is let go by its button, and its place out of the address', () => {
    const { text, blocks } = article;
    const start = text.indexOf('ترامب');
    const { press, container } = opened(`#${describePassage(text, blocks, { start, end: start + 30 })}`);
    press('.passage-dismiss');
    expect([window.location.hash, container.querySelector('.passage-dismiss')]).toEqual(['', null]);
  });
});

describe('sharing', () => {
  test('copies the link of a paragraph, to the Arabic page', async () => {
    const { press, notice } = opened('?view=text&tab=issues');
    press('.block-link[href="#p3"]');
    await waitFor(() => expect(notice()).toBe(notices.linkCopied));
    const { text, blocks } = article;
    expect(copied).toHaveLength(1);
    expect(copied[0]?.split(':~:')[0]).toBe(
      `${window.location.origin}${PATH}#${describeParagraph(text, blocks, 'p3')}`,
    );
  });

  test('copies the link of a card', async () => {
    const { getByRole } = opened('?actor=qatar');
    fireEvent.click(getByRole('button', { name: arabicWords.card.copyLink }));
    await waitFor(() => expect(copied).toEqual([`${window.location.origin}${PATH}#actor-qatar`]));
  });

  test('says what it could not copy', async () => {
    vi.stubGlobal('navigator', {});
    const { getByRole, notice } = opened('?actor=qatar');
    fireEvent.click(getByRole('button', { name: arabicWords.card.copyLink }));
    const link = `${window.location.origin}${PATH}#actor-qatar`;
    await waitFor(() => expect(notice()).toBe(notices.copyFailed(link)));
  });
});
