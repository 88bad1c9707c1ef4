import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { hashiyaPlugin } from './src/build/hashiyaPlugin.ts';

export default defineConfig({
  plugins: [react(), tailwindcss(), hashiyaPlugin()],
  appType: 'mpa',
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
});
