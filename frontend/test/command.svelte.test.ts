// @vitest-environment jsdom
import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import type { Result } from '../src/lib/api';
import { Work } from '../src/lib/work.svelte';
import { Command } from '../src/meeting/command.svelte';

const done: Result<number> = { ok: true, value: 7 };
const refused: Result<number> = { ok: false, problem: { code: 'nothing-we-know', message: 'Det går ikke.' } };

it('a second click does nothing while the first is under way', async () => {
  const work = new Work();
  let end = () => {};
  const first = work.alone(() => new Promise<string>((resolve) => (end = () => resolve('first'))));
  expect(work.busy).toBe(true);
  expect(await work.alone(() => Promise.resolve('second'))).toBeNull();
  end();
  expect(await first).toBe('first');
  expect(work.busy).toBe(false);
});

it('work that fails leaves the button alive', async () => {
  const work = new Work();
  await expect(work.alone(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(work.busy).toBe(false);
});

it('an effect that loads is not run again by its own loading', async () => {
  const command = new Command();
  let loads = 0;
  const stop = $effect.root(() => {
    $effect(() => {
      if (++loads < 5) void command.run(() => Promise.resolve(done));
    });
  });
  flushSync();
  await expect.poll(() => command.busy).toBe(false);
  flushSync();
  expect(loads).toBe(1);
  stop();
});

it('a refusal is said until the next one is asked', async () => {
  const command = new Command(({ code }) => `sagt: ${code}`);
  expect(await command.run(() => Promise.resolve(refused))).toBe(false);
  expect(command.message).toBe('sagt: nothing-we-know');
  expect(await command.ask(() => Promise.resolve(done))).toBe(7);
  expect(command.message).toBeNull();
});
