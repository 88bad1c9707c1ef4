import { expect, test } from 'vitest';
import { builtArticle } from './builtArticle.ts';
import { onPage } from './openPage.ts';

test('the policy lets nothing in but the site’s own files and the inline pieces it names by hash', async () => {
  await onPage('/tripoli-2019/', {}, async (page) => {
    const policy =
      (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(
      rules.get('script-src')?.every((source) => source === "'self'" || /^'sha256-.{44}'$/.test(source)),
    ).toBe(true);
    expect(rules.get('style-src')?.every((source) => /^'(self|sha256-.{44})'$/.test(source))).toBe(true);
    expect(rules.get('connect-src')).toEqual(["'self'"]);
    expect(rules.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy).not.toContain('unsafe');
  });
});

test('markup forbidden by the policy is refused', async () => {
  await onPage(
    '/tripoli-2019/',
    { tolerate: /TrustedHTML|Trusted Type|This document requires/ },
    async (page) => {
      const refused = await page.evaluate(() => {
        try {
          document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
          return false;
        } catch {
          return true;
        }
      });
      expect(refused).toBe(true);
    },
  );
});

test('words from outside are shown as words, whatever they look like', async () => {
  const article = await builtArticle();
  const hostile =
    '<img src=x onerror="document.title=1"> </script><script>document.title=2</script> $& &amp; ‮';
  const changed = {
    ...article,
    entities: article.entities.map((entity) => ({
      ...entity,
      role: { ar: hostile, en: hostile },
      note: { ar: hostile, en: hostile },
    })),
  };
  await onPage(
    '/tripoli-2019/',
    {
      tolerate: /418|hydrat/i,
      before: (page) => page.route('**/articles/*.json', (route) => route.fulfill({ json: changed })),
    },
    async (page) => {
      await page.locator('#p2 [data-entity="khalifa-haftar"]').first().click();
      await page.waitForSelector('#actor-khalifa-haftar[data-open]');
      expect(await page.locator('#actor-khalifa-haftar .context').textContent()).toContain(hostile);
      expect(await page.title()).toBe(article.title.ar);
      expect(await page.locator('img').count()).toBe(0);
    },
  );
});
