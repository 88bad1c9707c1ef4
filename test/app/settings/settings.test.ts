// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const KEY = 'hashiya.settings';
const defaults = { theme: 'auto', density: 'quiet', unmarkedKinds: [] };

/** The module as a newly opened page has it. */
async function opened(): Promise<typeof import('../../../src/app/settings/settings.ts')> {
  vi.resetModules();
  return import('../../../src/app/settings/settings.ts');
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  for (const name of Object.keys(document.documentElement.dataset))
    delete document.documentElement.dataset[name];
});

/** What a reader has who kept `text` on the device. */
async function settingsFrom(text: string | undefined) {
  if (text !== undefined) localStorage.setItem(KEY, text);
  const { useSettings } = await opened();
  return renderHook(useSettings).result.current;
}

const kept: readonly [name: string, text: string | undefined, expected: object][] = [
  ['nothing', undefined, defaults],
  ['no JSON', '{theme:', defaults],
  ['null', 'null', defaults],
  ['a list', '[1]', defaults],
  ['a number', '7', defaults],
  ['an empty object', '{}', defaults],
  ['a theme', '{"theme":"dark"}', { ...defaults, theme: 'dark' }],
  [
    'a theme nobody knows, beside a density',
    '{"theme":"pink","density":"full"}',
    { ...defaults, density: 'full' },
  ],
  ['kinds', '{"unmarkedKinds":["place"]}', { ...defaults, unmarkedKinds: ['place'] }],
  ['a kind nobody knows', '{"unmarkedKinds":["river"]}', defaults],
  ['a language', '{"language":"en"}', { ...defaults, language: 'en' }],
];

describe('settings', () => {
  test.each(kept)('kept as %s', async (_name, text, expected) => {
    expect(await settingsFrom(text)).toEqual(expected);
  });

  test('hold for this visit where storage is refused', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { useSettings, changeSettings } = await opened();
    const { result } = renderHook(useSettings);
    expect(result.current).toEqual(defaults);
    act(() => changeSettings({ theme: 'dark' }));
    expect(result.current.theme).toBe('dark');
    expect(document.documentElement.dataset.theme).toBe('dark');
  });

  test('changed are told, in force, and found by the next page', async () => {
    const { useSettings, changeSettings } = await opened();
    const { result } = renderHook(useSettings);
    act(() => changeSettings({ density: 'full', unmarkedKinds: ['place', 'event'] }));
    expect(result.current).toMatchObject({
      theme: 'auto',
      density: 'full',
      unmarkedKinds: ['place', 'event'],
    });
    expect(document.documentElement.dataset).toMatchObject({ density: 'full', unmarked: 'place event' });
    const next = await opened();
    expect(renderHook(next.useSettings).result.current).toEqual(result.current);
  });

  test('changed in another tab are taken over; what else is stored there is not', async () => {
    const { useSettings } = await opened();
    const { result } = renderHook(useSettings);
    localStorage.setItem(KEY, '{"theme":"dark"}');
    act(() => {
      window.dispatchEvent(new StorageEvent('storage', { key: 'other' }));
    });
    expect(result.current.theme).toBe('auto');
    act(() => {
      window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
    });
    expect(result.current.theme).toBe('dark');
    expect(document.documentElement.dataset.theme).toBe('dark');
  });
});
