import { createServer, type ResolvedConfig, type ViteDevServer } from 'vite';
import type * as PageModule from '../../app/pageModule.ts';

const PAGE_MODULE = '/src/app/pageModule.ts';

/** The application's page module, loaded by `server` as the browser's script is. */
export async function loadPageModule(server: ViteDevServer): Promise<typeof PageModule> {
  return (await server.ssrLoadModule(PAGE_MODULE)) as typeof PageModule;
}

/** Runs `use` with the application's page module, for a build, in which no server runs. */
export async function withPageModule<Result>(
  config: ResolvedConfig,
  use: (module: typeof PageModule) => Result | Promise<Result>,
): Promise<Result> {
  const server = await createServer({
    root: config.root,
    base: config.base,
    mode: config.mode,
    configFile: false,
    appType: 'custom',
    logLevel: 'warn',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await use(await loadPageModule(server));
  } finally {
    await server.close();
  }
}
