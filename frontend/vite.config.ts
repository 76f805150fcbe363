import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { compressed } from './compress.ts';
import { pdfFiles } from './pdf-files.ts';
import { precached } from './precache.ts';

/** The backend during `npm run dev`; the built files are served by the backend itself. */
const backend = process.env['RAADSLAG_BACKEND'] ?? 'http://127.0.0.1:8080';

/** Svelte's runtime brings its custom elements along, which no page of ours has. */
const noCustomElements: Plugin = {
  name: 'no-custom-elements',
  apply: 'build',
  load: (id) =>
    id.endsWith('/svelte/src/internal/client/dom/elements/custom-element.js')
      ? `export const create_custom_element = () => { throw new Error('no custom elements'); };`
      : null,
};

/** What only forms need of Svelte's runtime comes with the first form: a reader has none. */
const forms = {
  test: /\/svelte\/src\/internal\/client\/dom\/elements\/bindings\/(input|select)\.js$/,
  sideEffects: false,
};

/** Tests that build the app. */
const builds = ['test/bundle.test.ts'];

export default defineConfig({
  plugins: [svelte(), noCustomElements, pdfFiles(), precached(), compressed()],
  // Nothing is inlined as data: or script text, so that the content security policy can stay strict.
  build: {
    assetsInlineLimit: 0,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { treeshake: { moduleSideEffects: [forms] } },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': backend, '/live': { target: backend, ws: true }, '/collab': { target: backend, ws: true } },
  },
  // Components run as in a browser, not as on a server.
  resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
  // Time is patience, never a judgement: the machine may be busy.
  test: {
    setupFiles: ['test/setup.ts'],
    environment: 'node',
    testTimeout: 120_000,
    // A thread with contexts of its own takes half the work of a process for each file; a build needs the whole of Node.
    projects: [
      { extends: true, test: { name: 'units', include: ['test/**/*.test.ts'], exclude: builds, pool: 'vmThreads' } },
      { extends: true, test: { name: 'builds', include: builds, pool: 'threads' } },
    ],
  },
});
