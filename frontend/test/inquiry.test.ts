// @vitest-environment jsdom
/** What the secretariat and the parties do with an inquiry. */
import { flushSync, mount, tick, unmount, type Component } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Inquiry } from '../src/features/inquiry/inquiry';
import { keptWords } from '../src/lib/kept-words.svelte';
import { words as da } from '../src/words/da/inquiries';
import { wordsReady } from '../src/words/load';
import { reactive } from './reactive.svelte';

const words = da.inquiry;
const own: Inquiry['parties'][number] = {
  ...{ externalId: 'randers', name: 'Randers', council: true, mine: true, reasonOut: null, inhabitants: null },
  ...{ amount: null, approved: false, answer: null },
};
const inquiry: Inquiry = {
  ...{ seq: 1, id: 'i', bodyId: 'kkr-midtjylland', body: 'KKR Midtjylland', question: 'Ja?' },
  kind: 'commitment',
  item: { id: 'p', meetingId: 'm', number: '2.1', title: 'Punkt', start: '2026-12-01T10:00', closed: false },
  visible: 'at_once',
  ...{ lastDay: '2071-08-31', over: false, closed: false, readable: true, runs: true, writes: true },
  ...{ rate: null, keyDay: null, keySource: null, figures: [], parties: [own], sums: [], extensions: [] },
  choices: [
    { key: 'given', counts: 'yes', needsWords: false },
    { key: 'given-reserved', counts: 'conditional', needsWords: true },
  ],
  tally: { asked: 1, yes: 0, conditional: 0, neither: 0, no: 0, sum: null, given: null },
  ...{ open: 1, phrase: 'Kommunen har ikke svaret.', remindedAt: null, follows: null, followers: [] },
};

/** What the service was asked, and what it says. */
let asked: { path: string; body: unknown }[] = [];
let says: () => Response = () => new Response(JSON.stringify(inquiry));
vi.stubGlobal('fetch', async (request: Request) => {
  const body: unknown = JSON.parse((await request.text()) || 'null');
  asked.push({ path: new URL(request.url).pathname, body });
  return says();
});

let mounted: Record<string, unknown> | null = null;
afterEach(async () => {
  if (mounted) await unmount(mounted);
  mounted = null;
  asked = [];
  says = () => new Response(JSON.stringify(inquiry));
});

async function settle() {
  for (let i = 0; i < 10; i++) {
    await tick();
    await new Promise((go) => setTimeout(go));
  }
  flushSync();
}

async function show(part: Promise<{ default: Component<never> }>, props: object) {
  const { default: shown } = await part;
  await wordsReady();
  mounted = mount(shown, { target: document.body, props: props as never });
  flushSync();
}

const tools = (change: Partial<Inquiry> = {}) =>
  show(import('../src/features/inquiry/Tools.svelte') as never, {
    ...{ inquiry: { ...inquiry, ...change }, onchanged: () => undefined },
  });
const button = (name: string) => [...document.querySelectorAll('button')].find((one) => one.textContent === name);
async function press(name: string) {
  button(name)?.click();
  await settle();
}

describe('the secretariat', () => {
  it('reminds again once that is confirmed', async () => {
    await tools();
    says = () => new Response(JSON.stringify({ code: 'reminded-lately', message: '' }), { status: 409 });
    await press(words.remind);
    expect(button(words.remind)).toBeUndefined();
    says = () => new Response(JSON.stringify(inquiry));
    await press(words.remindAgain);
    expect(asked.map(({ body }) => body)).toEqual([{ again: false }, { again: true }]);
  });

  it.each(['at_once', 'after_deadline', 'secretariat'] as const)('learns what closing shows: %s', async (visible) => {
    await tools({ visible });
    await press(words.close);
    expect(asked).toEqual([]);
    expect(document.body.textContent).toContain(words.closeHints[visible]);
    await press(words.closeGo);
    expect(asked.map(({ path }) => path)).toEqual(['/api/inquiries/i/close']);
  });

  it('opens a closed one again, unless answers that were kept back are shown', async () => {
    await tools({ over: true, closed: true });
    expect(button(words.reopen)).toBeDefined();
    await unmount(mounted!);
    await tools({ over: true, closed: true, visible: 'after_deadline' });
    expect(button(words.reopen)).toBeUndefined();
    expect(document.body.textContent).toContain(words.shownNow);
  });

  it('writes to nobody who cannot read the item', async () => {
    await tools({ readable: false });
    expect(button(words.remind)).toBeUndefined();
    expect(button(words.extend)).toBeUndefined();
    expect(document.body.textContent).toContain(words.unreadable);
  });
});

describe('a party', () => {
  it('keeps the words that were not sent when the time was over', async () => {
    const props = reactive({ inquiry, party: own, onanswered: () => undefined });
    await show(import('../src/features/inquiry/OwnAnswer.svelte') as never, props);
    document.querySelector<HTMLInputElement>('input[value=given-reserved]')?.click();
    flushSync();
    const field = document.querySelector('textarea')!;
    field.value = 'Hvis færgen sejler';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(document.body.textContent).not.toContain(words.unsent);
    props.inquiry = { ...inquiry, over: true };
    await settle();
    expect(document.querySelector('form')).toBeNull();
    expect(document.querySelector('[role=status] .notice')?.textContent).toBe(`${words.nowOver} ${words.unsent}`);
    expect(document.querySelector('blockquote')?.textContent).toBe(
      `${words.choices['given-reserved']}\nHvis færgen sejler`,
    );
    await press(words.discard);
    expect(document.querySelector('blockquote')).toBeNull();
    expect(keptWords.any).toBe(false);
  });

  it('withdraws an answer only when that is confirmed', async () => {
    const answer = { choice: 'given', words: null, numbers: [], at: '2026-11-30T10:00:00Z', by: 'x', channel: 'app' };
    const props = { inquiry, party: { ...own, answer }, onanswered: () => undefined };
    await show(import('../src/features/inquiry/OwnAnswer.svelte') as never, props);
    await press(words.withdraw);
    expect(asked).toEqual([]);
    expect(document.body.textContent).toContain(words.withdrawAsk);
    await press(words.withdraw);
    expect(asked.map(({ body }) => (body as { choice: unknown }).choice)).toEqual([null]);
  });
});

describe('what is typed', () => {
  it.each([
    ['115', 11_500],
    ['1,57', 157],
    ['1.500,5', 150_050],
    ['1500', 150_000],
    ['1.57', null],
    ['1.5000', null],
    ['0', null],
    ['1.000.001', null],
    ['115 kr.', null],
    ['', null],
  ])('“%s” kroner are %s øre', async (typed, read) => {
    const { ore } = await import('../src/features/inquiry/inquiry');
    expect(ore(typed)).toBe(read);
  });

  it('inhabitants are a whole number', async () => {
    const { count } = await import('../src/features/inquiry/inquiry');
    expect(['3684', '3.684', '36.84', '0', 'x', ''].map(count)).toEqual([3684, 3684, null, null, null, null]);
  });

  it('whole kroner have no decimals, others two', async () => {
    const { kroner } = await import('../src/features/inquiry/inquiry');
    expect([kroner(42_366_000), kroner(150), kroner(157)]).toEqual(['423.660 kr.', '1,50 kr.', '1,57 kr.']);
  });
});

describe('how far it is', () => {
  const counted = { asked: 20, yes: 15, conditional: 0, neither: 3, no: 0 };

  it('who has no remarks or awaits has no reservation', () => {
    expect(words.bar(counted, 2, 'hearing')).toBe('15 af 20, 3 uden bemærkninger, 2 mangler');
    expect(words.bar(counted, 2, 'accession')).toBe('15 af 20, 3 afventer, 2 mangler');
  });
});
