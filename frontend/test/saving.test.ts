import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../src/api';
import { draftsIn } from '../src/editor/drafts';
import { Saving, type SaveState } from '../src/editor/saving';
import type { Op } from '../src/protocol';
import { words } from './samples';

type Answer = Result<{ version: number }>;

const text = (plain: string): Op[] => [{ insert: `${plain}\n` }];
const offline: Answer = { ok: false, problem: { code: 'offline', message: '' } };
const saved = (version: number): Answer => ({ ok: true, value: { version } });
const stale = (plain: string, version: number): Answer => ({
  ok: false,
  problem: { code: 'stale-version', message: '', by: 'Christian Budde', current: words(plain), version },
});

let stored: Map<string, string>;
let puts: { ops: Op[]; version: number }[];
let replaced: Op[][];
let answers: ((answer: Answer) => void)[];

const store = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => void stored.set(key, value),
  removeItem: (key: string) => void stored.delete(key),
};

function begin(plain: string, version: number): Saving {
  return new Saving({
    textId: 't',
    content: words(plain),
    version,
    drafts: draftsIn(store),
    onState: () => undefined,
    onReplace: (ops) => replaced.push(ops),
    save: (ops, base) => {
      puts.push({ ops, version: base });
      return new Promise((resolve) => answers.push(resolve));
    },
  });
}

const state = (saving: Saving): SaveState => saving.state;

async function answer(with_: Answer) {
  answers.shift()?.(with_);
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  stored = new Map();
  [puts, replaced, answers] = [[], [], []];
});
afterEach(() => vi.useRealTimers());

describe('saving a text', () => {
  it('waits until the keys rest, and says saved only when the server has answered', async () => {
    const saving = begin('', 0);
    saving.edited(text('KK'));
    await vi.advanceTimersByTimeAsync(400);
    saving.edited(text('KK '));
    await vi.advanceTimersByTimeAsync(400);
    expect(puts).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(100);
    expect(puts).toHaveLength(1);
    saving.edited(text('KKR'));
    expect(state(saving).kind).toBe('saving');
    await answer(saved(1));
    // What was sent first is not what stands there: still not saved.
    expect(state(saving).kind).toBe('saving');
    await vi.advanceTimersByTimeAsync(500);
    expect(puts.at(-1)).toEqual({ ops: text('KKR'), version: 1 });
    await answer(saved(2));
    expect(state(saving).kind).toBe('saved');
    expect(stored.size).toBe(0);
  });

  it('does not wait for ever for someone who writes without a pause', async () => {
    const saving = begin('', 0);
    for (let key = 0; key < 11; key++) {
      saving.edited(text(`ord ${key}`));
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(puts).toHaveLength(1);
  });

  it('has one save under way at a time', async () => {
    const saving = begin('', 0);
    saving.edited(text('a'));
    await vi.advanceTimersByTimeAsync(500);
    saving.edited(text('ab'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(puts).toHaveLength(1);
  });

  it('keeps unsaved words on the device and tries again by itself', async () => {
    const saving = begin('', 0);
    saving.edited(text('a'));
    await vi.advanceTimersByTimeAsync(500);
    await answer(offline);
    expect(state(saving).kind).toBe('waiting');
    expect(stored.size).toBe(1);
    await vi.advanceTimersByTimeAsync(1_000);
    await answer(saved(1));
    expect(state(saving).kind).toBe('saved');
  });

  it('a save whose answer was lost is recognised as its own', async () => {
    const saving = begin('', 0);
    saving.edited(text('a'));
    await vi.advanceTimersByTimeAsync(500);
    await answer(offline);
    saving.edited(text('ab'));
    await vi.advanceTimersByTimeAsync(1_000);
    await answer(stale('a', 1));
    expect(state(saving).kind).toBe('saving');
    await vi.advanceTimersByTimeAsync(500);
    expect(puts.at(-1)).toEqual({ ops: text('ab'), version: 1 });
  });

  it('flush saves at once and tells whether everything is on the server', async () => {
    const saving = begin('', 0);
    saving.edited(text('a'));
    const done = saving.flush();
    await answer(saved(1));
    expect(await done).toBe(true);
    saving.edited(text('ab'));
    const failed = saving.flush();
    await answer(offline);
    expect(await failed).toBe(false);
  });

  it('flush includes what is typed while it waits', async () => {
    const saving = begin('', 0);
    saving.edited(text('a'));
    const done = saving.flush();
    saving.edited(text('ab'));
    await answer(saved(1));
    await answer(saved(2));
    expect(await done).toBe(true);
    expect(puts.at(-1)?.ops).toEqual(text('ab'));
  });

  it('a refusal keeps the words', async () => {
    const saving = begin('', 0);
    saving.edited(text('a'));
    await vi.advanceTimersByTimeAsync(500);
    await answer({ ok: false, problem: { code: 'forbidden', message: '' } });
    expect(state(saving)).toMatchObject({ kind: 'refused', code: 'forbidden' });
    expect(saving.unsaved).toBe(true);
    expect(stored.size).toBe(1);
  });
});

describe('others who write the same text', () => {
  it('an untouched text takes theirs', () => {
    const saving = begin('gammel', 1);
    saving.incoming(words('ny'), 2);
    expect(replaced).toEqual([text('ny')]);
    expect(saving.unsaved).toBe(false);
  });

  it('its own save is no news', async () => {
    const saving = begin('', 0);
    saving.edited(text('a'));
    await vi.advanceTimersByTimeAsync(500);
    saving.incoming(words('a'), 1);
    await answer(saved(1));
    expect(replaced).toEqual([]);
    expect(state(saving).kind).toBe('saved');
  });

  async function conflict(): Promise<Saving> {
    const saving = begin('', 0);
    saving.edited(text('min'));
    await vi.advanceTimersByTimeAsync(500);
    await answer(stale('din', 1));
    return saving;
  }

  it('a conflict stops saving and keeps the own words', async () => {
    const saving = await conflict();
    expect(state(saving)).toMatchObject({ kind: 'conflict', by: 'Christian Budde', theirs: text('din') });
    expect(saving.ops).toEqual(text('min'));
    saving.edited(text('min egen'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(puts).toHaveLength(1);
    expect(await saving.flush()).toBe(false);
    expect(stored.size).toBe(1);
  });

  it.each([
    ['mine', 'min'],
    ['append', 'din\nmin'],
  ] as const)('%s is saved on top of theirs', async (choice, result) => {
    const saving = await conflict();
    saving.resolve(choice);
    await vi.advanceTimersByTimeAsync(0);
    expect(puts.at(-1)).toEqual({ ops: text(result), version: 1 });
  });

  it('theirs needs no saving', async () => {
    const saving = await conflict();
    saving.resolve('theirs');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(puts).toHaveLength(1);
    expect(replaced).toEqual([text('din')]);
    expect(stored.size).toBe(0);
  });

  it('another who takes a text back to what was saved here once is still another', async () => {
    const saving = begin('', 0);
    saving.edited(text('a'));
    await vi.advanceTimersByTimeAsync(500);
    await answer(saved(1));
    saving.incoming(words('b'), 2);
    saving.incoming(words('a'), 3);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saving.ops).toEqual(text('a'));
    expect(puts).toHaveLength(1);
  });
});

describe('after a reload', () => {
  const draft = (plain: string, base: number) =>
    stored.set('raadslag.kladde.t', JSON.stringify({ ops: text(plain), base }));

  it('brings unsaved words back and saves them', async () => {
    draft('ugemt', 3);
    const saving = begin('', 3);
    expect(saving.restored).toBe(true);
    expect(saving.ops).toEqual(text('ugemt'));
    await vi.advanceTimersByTimeAsync(500);
    expect(puts).toEqual([{ ops: text('ugemt'), version: 3 }]);
  });

  it('asks when someone else has written since', () => {
    draft('ugemt', 3);
    expect(state(begin('anden', 4))).toMatchObject({ kind: 'conflict', theirs: text('anden'), version: 4 });
  });

  it('forgets a draft that was saved after all', () => {
    draft('gemt', 3);
    expect(begin('gemt', 4).restored).toBe(false);
    expect(stored.size).toBe(0);
  });

  it('a broken or full store never stops the writing', () => {
    stored.set('raadslag.kladde.t', '{');
    expect(begin('a', 1).ops).toEqual(text('a'));
  });
});
