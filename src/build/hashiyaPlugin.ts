import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { builtArticles, builtPages } from './pages/builtPages.ts';
import { BESIDE_STYLE, takeBundleParts } from './pages/bundleParts.ts';
import { type CompiledSeeds, compileSeeds } from './seeds/compileSeeds.ts';
import { SeedFaults } from './seeds/seedFaults.ts';
import { serveSeeds } from './serveSeeds.ts';

/**
 * Compiles the seeds into articles and prerenders their pages. In development this is done at each request,
 * so that a changed text or annotation shows at once, with its faults. A build does it once, and stops with
 * the faults of all seeds. `folder` is the path of the seeds from the root.
 */
export function hashiyaPlugin({ folder = 'seeds' }: { readonly folder?: string } = {}): Plugin {
  let config: ResolvedConfig;
  let seeds: CompiledSeeds;
  return {
    name: 'hashiya',
    enforce: 'post',
    config: () => ({ build: { rolldownOptions: { input: ['index.html', BESIDE_STYLE] } } }),
    // Not in `buildStart`: the bundler would wrap the faults in its own words and stack.
    async configResolved(resolved) {
      config = resolved;
      if (config.command !== 'build') return;
      seeds = await compileSeeds(resolve(config.root, folder), config.root);
      if (seeds.faults.length > 0) throw new SeedFaults(seeds.faults);
    },
    configureServer(server) {
      serveSeeds(server, resolve(server.config.root, folder));
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const parts = takeBundleParts(bundle);
        if (!parts) this.error('the bundle lacks the page, the script or a style sheet');
        const pages = await builtPages(config, seeds.articles, parts);
        for (const file of [...builtArticles(seeds.articles), ...pages])
          this.emitFile({ type: 'asset', ...file });
      },
    },
  };
}
