// @vitest-environment node
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleEarlyScripts, type EarlyScripts } from '../../../src/build/pages/bundleEarlyScripts.ts';

let scripts: EarlyScripts;
beforeAll(async () => {
  scripts = await bundleEarlyScripts(process.cwd());
});

/** What both may weigh together in a page, in bytes of gzip. */
const MOST = 2100;

describe('the early scripts', () => {
  test.each(['head', 'body'] as const)('stand in a page as one expression: %s', (name) => {
    expect(scripts[name]).toMatch(/^\(function\(\)\{.*\}\)\(\);$/s);
    expect(() => new Script(scripts[name])).not.toThrow();
    expect(scripts[name]).not.toMatch(/<\/script|<!--|\bimport\b|\bexport\b/i);
  });

  test.each(['head', 'body'] as const)('are allowed by the policy and Trusted Types: %s', (name) => {
    expect(scripts[name]).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|\bFunction\(/,
    );
  });

  test('carry no library, and are light', () => {
    expect(gzipSync(scripts.head + scripts.body).length).toBeLessThan(MOST);
  });

  test('are the same each time, for their hashes stand in the policy', async () => {
    expect(await bundleEarlyScripts(process.cwd())).toEqual(scripts);
  });
});
