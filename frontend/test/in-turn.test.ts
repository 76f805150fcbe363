/** Work in turn: nobody who asks for it is left without what came after it began. */
import { beforeEach, expect, it, vi } from 'vitest';
import { inTurn } from '../src/features/offline/in-turn';

/** A piece of work that ends when it is told to. */
class Work {
  private readonly ends: (() => void)[] = [];
  begun = 0;
  readonly work = () => {
    this.begun++;
    return new Promise<void>((end) => this.ends.push(end));
  };
  end = () => this.ends.shift()!();
}

/** The browser's locks, as far as they are asked for here. */
const locks = () => {
  let last: Promise<unknown> = Promise.resolve();
  return { request: (_: string, work: () => Promise<void>) => (last = last.then(work, work)) };
};

let work: Work;
beforeEach(() => {
  work = new Work();
});

it.each([
  ['with locks', locks()],
  ['without locks', undefined],
])('is done again for who asks while it is under way, once for all of them, %s', async (_, shared) => {
  vi.stubGlobal('navigator', { locks: shared });
  const ask = inTurn('test', work.work);
  const first = ask();
  await vi.waitFor(() => expect(work.begun).toBe(1));
  const later = [ask(), ask(), ask()];
  expect(work.begun).toBe(1);
  work.end();
  await first;
  await vi.waitFor(() => expect(work.begun).toBe(2));
  work.end();
  await Promise.all(later);
  expect(work.begun).toBe(2);
});

it('waits for another tab, and then sees what that tab could not', async () => {
  vi.stubGlobal('navigator', { locks: locks() });
  const other = new Work();
  const held = inTurn('test', other.work)();
  const mine = inTurn('test', work.work)();
  await vi.waitFor(() => expect(other.begun).toBe(1));
  expect(work.begun).toBe(0);
  other.end();
  await held;
  await vi.waitFor(() => expect(work.begun).toBe(1));
  work.end();
  await mine;
});

it('goes on after it has failed', async () => {
  vi.stubGlobal('navigator', { locks: locks() });
  let fails = true;
  const ask = inTurn('test', async () => {
    if (fails) throw new Error('away');
  });
  await expect(ask()).rejects.toThrow('away');
  fails = false;
  await ask();
});
