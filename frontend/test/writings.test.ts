/** The texts of one tab: kept as long as they are needed, and never left unsaved. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket as NodeSocket } from 'ws';
import type { Api } from '../src/lib/api';
import { CollabServer } from './collab-server';

/** Generous: only a hang may end a test, never a busy machine. */
vi.setConfig({ testTimeout: 30_000 });
const until = (holds: () => void) => vi.waitFor(holds, { timeout: 10_000, interval: 5 });

/** A different text for each test: the device may still be storing its copy of the last one's. */
let handle: { id: string; version: number };
let server: CollabServer;
let stored: Map<string, string>;
let leave: ((event: Event) => void) | undefined;

/** A separate tab: a fresh module, in a browser reduced to what it needs. */
async function tab() {
  vi.resetModules();
  vi.stubGlobal('location', { origin: server.url.replace(/^ws/, 'http').replace('/collab', '') });
  vi.stubGlobal('WebSocket', NodeSocket);
  vi.stubGlobal('document', { addEventListener: () => undefined, visibilityState: 'visible' });
  vi.stubGlobal('addEventListener', (type: string, listener: (event: Event) => void) => {
    if (type === 'beforeunload') leave = listener;
  });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
    key: (at: number) => [...stored.keys()][at] ?? null,
    get length() {
      return stored.size;
    },
  });
  const { writings } = await import('../src/editor/writings.svelte');
  const answer = { data: { ticket: 'billet' }, response: { ok: true, status: 201 } };
  writings.start({
    api: { POST: async () => answer } as unknown as Api,
    subject: 'jonna',
    name: 'Jonna',
    token: async () => 'token',
    onRenewal: () => undefined,
  });
  const open = () => {
    const writing = writings.of(handle, '1.1');
    if (!writing) throw new Error('no writing');
    return writing;
  };
  return { writings, open };
}

const asksBeforeLeaving = () => {
  const event = { preventDefault: vi.fn() } as unknown as Event;
  leave?.(event);
  return vi.mocked(event.preventDefault).mock.calls.length > 0;
};

beforeEach(async () => {
  handle = { id: crypto.randomUUID(), version: 1 };
  stored = new Map();
  server = await CollabServer.start();
});
afterEach(async () => {
  await server.stop();
  vi.unstubAllGlobals();
});

describe('a writing', () => {
  it('is the same while a view shows it, and closed when it is left with everything saved', async () => {
    const { writings, open } = await tab();
    const writing = open();
    const release = writing.hold();
    await until(() => expect(writing.ready).toBe(true));
    expect(writing.shared.writable).toBe(true);
    expect(open()).toBe(writing);
    expect(writing.shared.awareness.getLocalState()).toMatchObject({ user: { name: 'Jonna' } });
    writing.put('Godkendt');
    await until(() => expect(writing.state.kind).toBe('saved'));
    release();
    await until(() => expect(writings.all).toEqual([]));
    expect(writings.worst.kind, 'the bar still says when').toBe('saved');
    await until(() => expect(server.connections).toBe(0));
  });

  it('stays when it is left with words that are not saved, until they are', async () => {
    const { writings, open } = await tab();
    const writing = open();
    const release = writing.hold();
    await until(() => expect(writing.ready).toBe(true));
    server.holds = true;
    writing.put('Godkendt');
    await until(() => expect(server.pending).toBe(1));
    release();
    expect(writings.all).toEqual([writing]);
    expect(asksBeforeLeaving()).toBe(true);
    server.commit();
    await until(() => expect(writings.all).toEqual([]));
    expect(asksBeforeLeaving()).toBe(false);
  });

  it('takes words typed before the text is here, also when it is left meanwhile', async () => {
    const { writings, open } = await tab();
    const writing = open();
    const release = writing.hold();
    writing.early = 'Tidligt\nog hurtigt';
    expect(asksBeforeLeaving()).toBe(true);
    release();
    await until(() => expect(writings.all).toEqual([]));
    expect(server.words).toBe('Tidligt\nog hurtigt\n');
  });

  it('flush waits until words typed before the text is here are saved', async () => {
    const { open } = await tab();
    const writing = open();
    const release = writing.hold();
    writing.early = 'Tidligt';
    expect(await writing.flush()).toBe(true);
    expect(server.words).toBe('Tidligt\n');
    release();
  });

  it('keeps words typed before a text that is refused', async () => {
    const { open } = await tab();
    server.freeze('agenda-sent');
    const writing = open();
    const release = writing.hold();
    writing.early = 'For sent';
    await until(() => expect(writing.state.kind).toBe('refused'));
    expect(await writing.flush()).toBe(false);
    expect(writing.ownWords).toEqual(['For sent']);
    expect(writing.early).toBe('For sent');
    release();
  });

  it('flush waits for words that were put in just before, whoever put them', async () => {
    const { open } = await tab();
    const writing = open();
    const release = writing.hold();
    await until(() => expect(writing.ready).toBe(true));
    server.holds = true;
    for (const write of [() => (writing.put('Udsat'), writing.flush()), () => writing.append([{ insert: 'Mere\n' }])]) {
      const saved = vi.fn();
      const written = write().then(saved);
      await until(() => expect(server.pending).toBe(1));
      expect(saved, 'nothing is said to be saved before it is').not.toHaveBeenCalled();
      server.commit();
      await written;
      expect(saved).toHaveBeenCalledWith(true);
    }
    release();
  });

  it('flush waits for the server, and says when that takes too long', async () => {
    const { writings, open } = await tab();
    const writing = open();
    const release = writing.hold();
    await until(() => expect(writing.ready).toBe(true));
    server.holds = true;
    writing.put('Godkendt');
    await until(() => expect(server.pending).toBe(1));
    expect(await writing.flush(50)).toBe(false);
    const all = writings.flush();
    server.commit();
    expect(await all).toBe(true);
    expect(server.words).toBe('Godkendt\n');
    release();
  });

  it('with refused words stays, is reported as stranded, and closes when its writer lets go', async () => {
    const { writings, open } = await tab();
    const writing = open();
    const release = writing.hold();
    await until(() => expect(writing.ready).toBe(true));
    server.holds = true;
    writing.put('For sent');
    await until(() => expect(server.pending).toBe(1));
    server.freeze('agenda-sent');
    await until(() => expect(writing.state.kind).toBe('refused'));
    expect(await writing.flush()).toBe(false);
    expect(writing.shared.writable).toBe(false);
    release();
    expect(writings.stranded).toEqual([writing]);
    expect(writing.ownWords).toEqual(['For sent']);
    await writing.startAfresh();
    expect(writings.stranded).toEqual([]);
    expect(writings.all).toEqual([]);
    expect([...stored.keys()]).toEqual([]);
  });

  it('tells a refused table by its rows', async () => {
    const { open } = await tab();
    const writing = open();
    const release = writing.hold();
    await until(() => expect(writing.ready).toBe(true));
    server.holds = true;
    writing.shared.text.insertEmbed(0, {
      table: {
        rows: [
          ['Sted', '2019'],
          ['Skive', '12'],
        ],
      },
    });
    await until(() => expect(server.pending).toBe(1));
    server.freeze('agenda-sent');
    await until(() => expect(writing.state.kind).toBe('refused'));
    expect(writing.ownWords).toEqual(['Sted, 2019', 'Skive, 12']);
    release();
    await writing.startAfresh();
  });

  it('takes what a view writes while it is destroyed', async () => {
    const { writings, open } = await tab();
    const writing = open();
    const release = writing.hold();
    await until(() => expect(writing.ready).toBe(true));
    release();
    writing.put('Til sidst');
    await until(() => expect(server.words).toBe('Til sidst\n'));
    await until(() => expect(writings.all).toEqual([]));
  });

  it('words left by an earlier visit are taken up and sent when the desk opens', async () => {
    const first = await tab();
    const writing = first.open();
    writing.hold();
    await until(() => expect(writing.ready).toBe(true));
    server.holds = true;
    writing.put('Fra sidst');
    await until(() => expect(server.pending).toBe(1));
    await writing.close();
    const second = await tab();
    expect(second.writings.all).toHaveLength(1);
    const again = second.open();
    await until(() => expect(again.state).toMatchObject({ kind: 'saving', changes: 1 }));
    expect(again.restored).toBe(true);
    await until(() => expect(server.pending).toBe(1));
    server.commit();
    await until(() => expect(second.writings.all).toEqual([]));
    expect(server.words).toContain('Fra sidst');
  });
});
