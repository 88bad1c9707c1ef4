import type { ResolvedConfig } from 'vite';
import { bundleEarlyScripts } from './bundleEarlyScripts.ts';
import type { Site } from './sitePages.ts';

/** The site that is built or served. `SITE_ORIGIN` names its origin, for addresses that must be absolute. */
export async function siteOf({ base, root }: ResolvedConfig): Promise<Site> {
  const origin = (process.env.SITE_ORIGIN ?? '').replace(/\/$/, '');
  return { base, origin, early: await bundleEarlyScripts(root) };
}
