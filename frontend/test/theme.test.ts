// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';

let says: (dark: boolean) => void;

/** The module anew, in a browser whose system is light or dark. */
async function begun(dark: boolean) {
  vi.resetModules();
  const heard: (() => void)[] = [];
  const system = { matches: dark, addEventListener: (_: string, hear: () => void) => heard.push(hear) };
  vi.stubGlobal('matchMedia', () => system);
  says = (now) => {
    system.matches = now;
    for (const hear of heard) hear();
  };
  return (await import('../src/lib/theme.svelte')).theme;
}

const shown = () => document.documentElement.dataset['theme'];

beforeEach(() => localStorage.clear());

test('it is as the system says, and follows it', async () => {
  const theme = await begun(true);
  expect([theme.dark, shown()]).toEqual([true, undefined]);
  says(false);
  expect([theme.dark, shown()]).toEqual([false, undefined]);
});

test('a choice stays, whatever the system says, until the same is chosen as the system says', async () => {
  const theme = await begun(false);
  theme.switch();
  expect([theme.dark, shown()]).toEqual([true, 'dark']);
  const again = await begun(false);
  expect([again.dark, shown()]).toEqual([true, 'dark']);
  again.switch();
  expect([again.dark, shown(), localStorage.length]).toEqual([false, undefined, 0]);
  again.switch();
  says(true);
  expect([again.dark, shown()]).toEqual([true, 'dark']);
});
