// @vitest-environment jsdom
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import type { Result } from '../src/lib/api';
import { Paged, type Page, type Wanted } from '../src/lib/paged.svelte';

/** A list of this many numbers, and the requests for it. */
function listOf(count: number) {
  const asked: Wanted[] = [];
  const all = Array.from({ length: count }, (_, i) => i);
  const list = new Paged<number>(
    (wanted) => {
      asked.push(wanted);
      const from = Number(wanted.after ?? 0);
      const lines = all.slice(from, from + wanted.limit);
      const next = from + wanted.limit < count ? String(from + wanted.limit) : null;
      return Promise.resolve<Result<Page<number>>>({ ok: true, value: { lines, next } });
    },
    (line) => line,
  );
  return { list, asked };
}

test('a short list comes at once', async () => {
  const { list } = listOf(3);
  expect(list.lines).toBeNull();
  await list.load();
  expect(list.lines).toEqual([0, 1, 2]);
  expect(list.hasMore).toBe(false);
  await list.more();
  expect(list.lines).toHaveLength(3);
});

test('a long list grows page by page, and stays as long when it is fetched again', async () => {
  const { list, asked } = listOf(250);
  await list.load();
  expect(list.lines).toHaveLength(100);
  await list.more();
  expect(list.lines).toHaveLength(200);
  expect(list.hasMore).toBe(true);
  await list.load();
  expect(list.lines).toHaveLength(200);
  await list.more();
  expect(list.lines).toEqual(Array.from({ length: 250 }, (_, i) => i));
  expect(list.hasMore).toBe(false);
  expect(asked.map(({ after, limit }) => [after, limit])).toEqual([
    [undefined, 100],
    ['100', 100],
    [undefined, 200],
    ['200', 100],
  ]);
});

test('a line that comes twice is shown once', async () => {
  const list = new Paged<number>(
    ({ after }) => Promise.resolve({ ok: true, value: { lines: after ? [7, 8] : [1, 7], next: after ? null : 'b' } }),
    (line) => line,
  );
  await list.load();
  await list.more();
  expect(list.lines).toEqual([1, 7, 8]);
});

test('a refusal is shown and the list stays', async () => {
  let refuses = false;
  const list = new Paged<number>(
    () =>
      Promise.resolve(
        refuses
          ? { ok: false, problem: { code: 'offline', message: '' } }
          : { ok: true, value: { lines: [1], next: null } },
      ),
    (line) => line,
  );
  await list.load();
  refuses = true;
  await list.load();
  expect(list.lines).toEqual([1]);
  expect(list.problem?.code).toBe('offline');
  refuses = false;
  await list.load();
  expect(list.problem).toBeNull();
});

test('of two requests the last one counts', async () => {
  const answers: ((page: Result<Page<number>>) => void)[] = [];
  const list = new Paged<number>(
    () => new Promise<Result<Page<number>>>((answer) => answers.push(answer)),
    (line) => line,
  );
  const first = list.load();
  const second = list.load();
  answers[1]!({ ok: true, value: { lines: [2], next: null } });
  answers[0]!({ ok: true, value: { lines: [1], next: null } });
  await Promise.all([first, second]);
  expect(list.lines).toEqual([2]);
});

test('an effect that fetches is not run again by what it has fetched', async () => {
  let asked = 0;
  const list = new Paged<number>(
    // It would go on for ever.
    () => (++asked > 3 ? new Promise(() => {}) : Promise.resolve({ ok: true, value: { lines: [asked], next: null } })),
    (line) => line,
  );
  const stop = $effect.root(() => {
    $effect(() => void list.load());
  });
  flushSync();
  await expect.poll(() => list.lines).not.toBeNull();
  flushSync();
  stop();
  expect(asked).toBe(1);
});
