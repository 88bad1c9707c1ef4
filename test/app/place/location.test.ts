// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { go, openedCards, useAddress } from '../../../src/app/place/location.ts';

beforeEach(() => window.history.replaceState(null, '', '/tripoli-2019/'));
afterEach(cleanup);

test('the address is what the page was opened with', () => {
  window.history.replaceState(null, '', '/tripoli-2019/?view=summaries#p3');
  expect(renderHook(useAddress).result.current).toEqual({ search: '?view=summaries', hash: '#p3' });
});

test('going somewhere is told, and stays on the page', () => {
  const { result } = renderHook(useAddress);
  act(() => go({ search: '?actor=libya', hash: '#p3' }, 'push'));
  expect(result.current).toEqual({ search: '?actor=libya', hash: '#p3' });
  expect(window.location.pathname).toBe('/tripoli-2019/');
});

test('the address stays the same object until it changes, so that nothing renders anew', () => {
  const { result, rerender } = renderHook(useAddress);
  const before = result.current;
  rerender();
  act(() => go({ search: '', hash: '' }, 'replace'));
  expect(result.current).toBe(before);
});

test('a step is one of the history, a replacement is none', () => {
  const before = window.history.length;
  act(() => go({ search: '?view=summaries', hash: '' }, 'replace'));
  expect(window.history.length).toBe(before);
  act(() => go({ search: '', hash: '' }, 'push'));
  expect(window.history.length).toBe(before + 1);
});

test('the hash changed by hand, and Back, are told', async () => {
  const { result } = renderHook(useAddress);
  act(() => go({ search: '?actor=libya', hash: '' }, 'push', 1));
  const back = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  await act(async () => {
    window.history.back();
    await back;
  });
  expect(result.current).toEqual({ search: '', hash: '' });
  const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  await act(async () => {
    window.location.hash = '#p5';
    await changed;
  });
  expect(result.current.hash).toBe('#p5');
});

test('how many cards were opened is kept with the step, and carried on by others', () => {
  expect(openedCards()).toBe(0);
  go({ search: '?actor=libya', hash: '' }, 'push', 1);
  expect(openedCards()).toBe(1);
  go({ search: '?actor=libya&view=summaries', hash: '' }, 'replace');
  expect(openedCards()).toBe(1);
});

test.each([null, 7, 'x', {}, { cards: 'two' }])('a step of others, %j, has no cards', (state) => {
  window.history.replaceState(state, '');
  expect(openedCards()).toBe(0);
});

test('nobody is told any more who has left', () => {
  let renders = 0;
  const { unmount } = renderHook(() => {
    renders++;
    return useAddress();
  });
  unmount();
  const before = renders;
  go({ search: '?view=summaries', hash: '' }, 'push');
  expect(renders).toBe(before);
});
