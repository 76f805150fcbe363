import { defineConfig } from '@playwright/test';
import tests from './playwright.config';

/** The browser of the tests, for bin/bench rounds: one server of its own, nothing beside it, and time enough. */
export default defineConfig({
  ...tests,
  testDir: 'bench',
  testMatch: '*.bench.ts',
  globalSetup: [],
  workers: 1,
  timeout: 1_800_000,
  reporter: 'list',
});
