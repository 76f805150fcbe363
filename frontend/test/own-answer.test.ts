// @vitest-environment jsdom
import { flushSync, mount, tick, unmount } from 'svelte';
import { expect, it, vi } from 'vitest';
import { Unsent } from '../src/features/after/unsent.svelte';
import { words as da } from '../src/words/da/answers';
import { keptWords } from '../src/lib/kept-words.svelte';
import { aMeeting, anItem, aProcedure } from './samples';

const procedure = aProcedure();
const item = anItem({ treatment: { ...anItem().treatment, procedures: [procedure] } });
const store = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

// The client keeps a reference to fetch, so the behaviour changes behind it.
let fetched: () => Promise<Response>;
vi.stubGlobal('fetch', () => fetched());

async function settle() {
  for (let i = 0; i < 10; i++) {
    await tick();
    await new Promise((go) => setTimeout(go));
  }
  flushSync();
}

/** Answers "for", with a server that does as told. */
async function answer(server: () => Promise<Response>) {
  fetched = server;
  const { default: OwnAnswer } = await import('../src/features/after/OwnAnswer.svelte');
  const unsent = new Unsent(store, 'p');
  const props = { meeting: aMeeting(item), item, procedure, seatId: 's', unsent };
  const page = mount(OwnAnswer, { target: document.body, props });
  document.querySelector<HTMLInputElement>('input[value=for]')?.click();
  document.querySelector<HTMLFormElement>('form')?.requestSubmit();
  await settle();
  const said = document.querySelector('[role=status]')?.textContent ?? '';
  const kept = unsent.of(`svar/${item.id}/p`);
  await unmount(page);
  return { said, kept };
}

it('keeps an answer that did not come through, and says so', async () => {
  const { said, kept } = await answer(() => Promise.reject(new TypeError('offline')));
  expect(kept).toEqual({ what: 'answer', choice: 'for', words: null });
  expect(said).toContain(da.after.own.kept);
});

it('does not keep one that came too late, and says so calmly', async () => {
  const problem = JSON.stringify({ code: 'deadline-over', message: '' });
  const { said, kept } = await answer(async () => new Response(problem, { status: 409 }));
  expect(kept).toBeUndefined();
  expect(said).toContain(da.after.own.lost);
});

it('does not offer the draft for the first question to a second one', async () => {
  const meeting = aMeeting(item);
  keptWords.keep(
    { form: 'answer', meeting: meeting.id, item: item.id, of: 'first' },
    { choice: 'against', said: 'Nej' },
  );
  const { default: OwnAnswer } = await import('../src/features/after/OwnAnswer.svelte');
  const props = { meeting, item, procedure, seatId: 's', unsent: new Unsent(store, 'p') };
  const page = mount(OwnAnswer, { target: document.body, props });
  await settle();
  expect(document.querySelector('input:checked')).toBeNull();
  expect(document.querySelector('textarea')?.value).toBe('');
  await unmount(page);
});
