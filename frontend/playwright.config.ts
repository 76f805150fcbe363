import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';

/** Debian's browser where there is one, best without the windows that nobody sees; otherwise Playwright's own. */
const debian = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((program) => existsSync(program));

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/setup.ts',
  // Each has a server of its own; one whose tests were given a server has no other.
  workers: process.env['RAADSLAG_E2E_URL'] ? 1 : 2,
  retries: 0,
  // Generous: only a hang may end a test, never a busy machine.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['html', { open: 'never' }]],
  use: {
    actionTimeout: 30_000,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: 1440, height: 900 },
    // A trace costs a third of the time; whoever looks for a fault runs the test again with --trace on.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: debian,
      args: [
        ...(userInfo().uid === 0 ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-gpu',
      ],
    },
  },
});
