// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { faultsPage } from '../../../src/build/pages/faultsPage.ts';

const fault = {
  file: 'seeds/x.yaml',
  line: 3,
  column: 5,
  message: { ar: 'ليس في النص: «<b>»', en: 'not in the text: «<b>»' },
};

const pageOf = (...faults: Parameters<typeof faultsPage>[0]) =>
  new DOMParser().parseFromString(faultsPage(faults), 'text/html');

test('shows each fault with its place, in both languages, with what to do', () => {
  const page = pageOf(fault, { ...fault, line: 9, hint: { ar: 'صحّحه.', en: 'correct it.' } });
  const [first, second] = page.querySelectorAll('li');
  expect(page.querySelectorAll('li')).toHaveLength(2);
  expect(first?.textContent).toContain('seeds/x.yaml:3:5');
  expect(second?.textContent).toContain('seeds/x.yaml:9:5');
  for (const words of ['ليس في النص', 'not in the text', 'صحّحه.', 'correct it.']) {
    expect(second?.textContent).toContain(words);
  }
});

test('shows what the editor wrote as text', () => {
  const page = pageOf({ ...fault, file: '<script>.yaml' });
  expect(page.querySelectorAll('li b, li script')).toHaveLength(0);
  expect(page.querySelector('li')?.textContent).toContain('<script>.yaml:3:5');
});
