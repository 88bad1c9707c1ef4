// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { englishAddress } from '../../../src/app/early/englishAddress.ts';
import { goLive } from '../../../src/app/early/goLive.ts';
import { changeSettings } from '../../../src/app/settings/settings.ts';
import { onEarlyPages, opened, placed } from './earlyPage.ts';

const KEY = 'hashiya.settings';
const root = document.documentElement;

onEarlyPages();

/** Runs the script of the head in the page as it is. */
async function run(): Promise<void> {
  await import('../../../src/app/early/head.ts');
}

describe('the settings before the first paint', () => {
  test('are in force as the application will set them', async () => {
    changeSettings({ theme: 'dark', density: 'off', unmarkedKinds: ['place', 'event'] });
    const set = { ...root.dataset };
    for (const name of Object.keys(set)) delete root.dataset[name];
    await run();
    expect(root.dataset).toMatchObject(set);
  });

  test.each(['{', 'null', '7', '"x"', '[]', '{"unmarkedKinds":"place"}', '{"unmarkedKinds":7}'])(
    'that are %j do not stop the script',
    async (text) => {
      localStorage.setItem(KEY, text);
      await run();
      expect(window.hashiyaEarly).toEqual([]);
    },
  );

  test('that were never kept leave the document as it is', async () => {
    opened('/a/');
    await run();
    expect({ ...root.dataset }).toEqual({});
  });
});

describe('a reader of the English interface', () => {
  const cases: readonly [name: string, language: unknown, lang: string, english: string, to?: string][] = [
    ['is taken from an Arabic page to its English one', 'en', 'ar', '/en/a/', '/en/a/?tab=issues#p3~x'],
    ['stays on an English page', 'en', 'en', '/en/a/'],
    ['stays where there is no other page', 'en', 'ar', ''],
  ];
  test.each(cases)('%s', (_name, language, lang, english, to) => {
    opened('/a/?tab=issues#p3~x');
    root.lang = lang;
    root.dataset.english = english;
    expect(englishAddress(language)).toBe(to);
  });

  test.each([undefined, 'ar', 7, null])('is none who has chosen %j', (language) => {
    opened('/a/');
    root.dataset.english = '/en/a/';
    expect(englishAddress(language)).toBeUndefined();
  });
});

describe('the view before the application is live', () => {
  test.each([
    ['?view=summaries', 'summaries'],
    ['?actor=x&view=summaries&tab=issues', 'summaries'],
    ['?view=text', undefined],
    ['?view=summariesque', undefined],
    ['?review=summaries', undefined],
    ['', undefined],
  ])('of the link %j is %j', async (search, view) => {
    opened(`/a/${search}`);
    await run();
    expect(root.dataset.earlyView).toBe(view);
  });

  test('is the one that a press on the switch chooses', async () => {
    await run();
    placed('input', { type: 'radio', name: 'view', value: 'summaries' }).click();
    expect(root.dataset.earlyView).toBe('summaries');
  });
});

describe('an early press', () => {
  test('on a control waits for the application, which makes the last of each switch', async () => {
    await run();
    const presses: string[] = [];
    const button = placed('button', { name: 'settings' });
    const switches = ['text', 'summaries'].map((value) =>
      placed('input', { type: 'radio', name: 'view', value }),
    );
    const controls = [button, ...switches];
    for (const control of controls) control.click();
    expect(window.hashiyaEarly).toEqual(controls);
    for (const control of controls)
      control.addEventListener('click', () => presses.push(control.getAttribute('value') ?? 'button'));
    goLive();
    expect(presses).toEqual(['button', 'summaries']);
    expect({ ...root.dataset }).toEqual({ live: '' });
  });

  test('on what lies in a control is one on the control', async () => {
    await run();
    const button = placed('button', {});
    const inner = button.appendChild(document.createElement('span'));
    inner.click();
    expect(window.hashiyaEarly).toEqual([button]);
  });

  test.each([
    ['a', { href: '#actor-x' }],
    ['input', { type: 'search' }],
    ['button', { 'data-live-button': '' }],
    ['p', {}],
  ])('on what works without the application is left alone: %s %j', async (tag, attributes) => {
    await run();
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    placed(tag, attributes).dispatchEvent(event);
    expect([event.defaultPrevented, window.hashiyaEarly]).toEqual([false, []]);
  });

  test.each(['back', 'panel-close'])('on .%s shuts an early card', async (className) => {
    opened('/a/?actor=x&tab=issues#actor-x');
    root.dataset.earlyCard = '';
    await run();
    let changes = 0;
    window.addEventListener('hashchange', () => changes++);
    placed('button', { class: className }).click();
    expect([window.location.search, window.location.hash, changes]).toEqual(['?tab=issues', '', 1]);
    expect(window.hashiyaEarly).toEqual([]);
  });

  test('is none once the application is live', async () => {
    await run();
    goLive();
    placed('button', {}).click();
    expect(window.hashiyaEarly).toEqual([]);
  });
});
