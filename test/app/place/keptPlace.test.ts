// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPlace, takePlace } from '../../../src/app/place/keptPlace.ts';

beforeEach(() => {
  window.sessionStorage.clear();
  window.history.replaceState(null, '', '/en/tripoli-2019/?view=summaries');
});
afterEach(() => vi.restoreAllMocks());

test('a place is kept for the page it was kept for, and for one asking', () => {
  keepPlace('/en/tripoli-2019/', { id: 'p6', top: -12.5 });
  expect(takePlace()).toMatchObject({ id: 'p6', top: -12.5 });
  expect(takePlace()).toBeUndefined();
});

test('a page that was not opened after all leaves nothing to another', () => {
  keepPlace('/tripoli-2019/', { id: 'p6', top: 0 });
  expect(takePlace()).toBeUndefined();
  window.history.replaceState(null, '', '/tripoli-2019/');
  expect(takePlace()).toBeUndefined();
});

test('no place takes back the one kept before', () => {
  keepPlace('/en/tripoli-2019/', { id: 'p6', top: 0 });
  keepPlace('/en/tripoli-2019/', undefined);
  expect(takePlace()).toBeUndefined();
});

test.each([
  ['no JSON', '{id:'],
  ['null', 'null'],
  ['another form', '{"path":"/en/tripoli-2019/","id":6,"top":"0"}'],
])('damaged storage is no place: %s', (_name, kept) => {
  window.sessionStorage.setItem('hashiya.place', kept);
  expect(takePlace()).toBeUndefined();
});

test('refused storage is no fault', () => {
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('', 'SecurityError');
  });
  keepPlace('/en/tripoli-2019/', { id: 'p6', top: 0 });
  expect(takePlace()).toBeUndefined();
});
