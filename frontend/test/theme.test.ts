// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';

const system = { matches: false };

/** The module anew, as after a reload. */
async function loaded() {
  vi.resetModules();
  vi.stubGlobal('matchMedia', () => system);
  document.documentElement.dataset['theme'] = localStorage.getItem('raadslag.udseende') ?? '';
  return (await import('../src/lib/theme')).switchTheme;
}

const shown = () => document.documentElement.dataset['theme'];

beforeEach(() => localStorage.clear());

test('it is as the system says until somebody chooses, and then again when they choose the same', async () => {
  system.matches = false;
  const change = await loaded();
  expect(shown()).toBe('');
  change();
  expect(shown()).toBe('dark');
  change();
  expect([shown(), localStorage.length]).toEqual(['', 0]);
});

test('a choice stays after a reload, whatever the system says by then', async () => {
  system.matches = true;
  (await loaded())();
  expect(shown()).toBe('light');
  system.matches = false;
  const change = await loaded();
  expect(shown()).toBe('light');
  change();
  expect(shown()).toBe('dark');
});
