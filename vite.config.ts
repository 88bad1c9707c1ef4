import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { hashiyaPlugin } from './src/build/hashiyaPlugin.ts';

/** The whole margin in jsdom, or the seeds compiled, take seconds where other work fills the machine. */
const PATIENCE = { testTimeout: 20_000, hookTimeout: 20_000 };

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
          // Properties over many texts take their time on a busy machine.
          testTimeout: 60_000,
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
          testTimeout: 60_000,
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
          // One browser at a time keeps two cores honest.
          fileParallelism: false,
        },
      },
    ],
  },
});
