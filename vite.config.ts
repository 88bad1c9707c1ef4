import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { hashiyaPlugin } from './src/build/hashiyaPlugin.ts';

/** Properties over many texts, and the whole margin in jsdom, take their time on a busy machine. */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  plugins: [react(), tailwindcss(), hashiyaPlugin()],
  appType: 'mpa',
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          ...PATIENCE,
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['test/**/*.test.tsx'],
          setupFiles: ['test/components.ts'],
          ...PATIENCE,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/site.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A real browser on a shared machine may lose a race once; a fault loses it twice.
          retry: 1,
          // One browser at a time keeps two cores honest.
          fileParallelism: false,
        },
      },
    ],
  },
});
