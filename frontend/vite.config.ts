import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { compressed } from './compress';

/** The backend during `npm run dev`; the built files are served by the backend itself. */
const backend = process.env['RAADSLAG_BACKEND'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [svelte(), compressed()],
  // Nothing is inlined as data: or script text, so that the content security policy can stay strict.
  build: { assetsInlineLimit: 0, target: 'es2022' },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': backend, '/live': { target: backend, ws: true }, '/collab': { target: backend, ws: true } },
  },
  // Components run as in a browser, not as on a server.
  resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
  // Time is patience, never a judgement: the machine may be busy.
  test: { include: ['test/**/*.test.ts'], environment: 'node', testTimeout: 120_000 },
});
