/** A shared text against a real WebSocket server, with a real Yjs and a device that keeps a copy. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket as NodeSocket } from 'ws';
import type { Result } from '../src/lib/api';
import { LeftWords, copyName, sweep } from '../src/editor/left-words';
import { SharedText } from '../src/editor/shared-text';
import { CollabServer } from './collab-server';

const textId = '00000000-0000-4000-8000-00000000000a';
/** Generous: only a hang may end a test, never a busy machine. */
vi.setConfig({ testTimeout: 30_000 });
const patience = { timeout: 10_000, interval: 5 };
const until = (holds: () => void) => vi.waitFor(holds, patience);

let server: CollabServer;
let stored: Map<string, string>;
let open: SharedText[];
let ticket: () => Promise<Result<string>>;

const store = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => void stored.set(key, value),
  removeItem: (key: string) => void stored.delete(key),
  key: (at: number) => [...stored.keys()][at] ?? null,
  get length() {
    return stored.size;
  },
};
const left = () => new LeftWords(store);

function visit(subject = 'jonna'): SharedText {
  const made = new SharedText({
    textId,
    subject,
    item: '1.1',
    server: server.url,
    left: left(),
    ticket: () => ticket(),
    open: (url) => new NodeSocket(url) as unknown as WebSocket,
    onChange: () => undefined,
  });
  open.push(made);
  return made;
}

async function visited(subject?: string): Promise<SharedText> {
  const text = visit(subject);
  await until(() => expect(text.ready).toBe(true));
  return text;
}

/** The tab dies: nothing is said to anybody, nothing is tidied up. */
async function dies(text: SharedText) {
  open = open.filter((one) => one !== text);
  const dead = text as unknown as { provider: { destroy(): void }; copy: { close(): Promise<void> } };
  dead.provider.destroy();
  await dead.copy.close();
  text.awareness.destroy();
}

const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

beforeEach(async () => {
  [stored, open] = [new Map(), []];
  ticket = async () => ({ ok: true, value: 'billet' });
  server = await CollabServer.start();
});
afterEach(async () => {
  for (const text of open) await text.close(true);
  await server.stop();
  for (const name of await databases()) if (name) indexedDB.deleteDatabase(name);
});

describe('a shared text', () => {
  it('opens with a ticket and shows what the server has, never anything of its own', async () => {
    const text = await visited();
    expect(server.tickets).toEqual(['billet']);
    expect(text.text.toString()).toBe('\n');
    expect(server.words).toBe('\n');
    expect(text.state).toEqual({ kind: 'clean' });
  });

  it('is saved when the server has committed the frame, not when it has received it', async () => {
    const text = await visited();
    server.holds = true;
    text.text.insert(0, 'Godkendt');
    await until(() => expect(server.pending).toBe(1));
    expect(text.state).toEqual({ kind: 'saving', changes: 1 });
    server.commit();
    await until(() => expect(text.state.kind).toBe('saved'));
    expect(server.words).toBe('Godkendt\n');
  });

  it('deletions are saved in the same way', async () => {
    server.doc.getText('t').insert(0, 'Godkendt');
    const text = await visited();
    server.holds = true;
    text.text.delete(0, 4);
    await until(() => expect(server.pending).toBe(1));
    expect(text.changes).toBe(1);
    server.commit();
    await until(() => expect(text.changes).toBe(0));
    expect(server.words).toBe('endt\n');
  });

  it('words lost with the connection are sent again and saved once', async () => {
    const text = await visited();
    server.holds = true;
    text.text.insert(0, 'Et ');
    await until(() => expect(server.pending).toBe(1));
    server.cut();
    await until(() => expect(text.state).toMatchObject({ kind: 'waiting', changes: 1, why: 'connection' }));
    text.text.insert(3, 'ord');
    expect(text.changes).toBe(2);
    server.holds = false;
    await until(() => expect(text.state.kind).toBe('saved'));
    expect(server.words).toBe('Et ord\n');
  });

  it('words by others do not count as mine', async () => {
    const [one, other] = [await visited('jonna'), await visited('christian')];
    one.text.insert(0, 'Hej');
    await until(() => expect(other.text.toString()).toBe('Hej\n'));
    expect(other.state).toEqual({ kind: 'clean' });
  });

  it('tells the server of a renewed login', async () => {
    const text = await visited();
    text.renew('x'.repeat(300));
    await until(() => expect(server.tokens).toEqual(['x'.repeat(300)]));
  });
});

describe('the copy on this device', () => {
  it('survives a closed page, with the number of changes, and is sent by the next visit', async () => {
    const first = await visited();
    server.holds = true;
    first.text.insert(0, 'Ikke ');
    first.text.insert(5, 'gemt');
    await until(() => expect(server.pending).toBe(2));
    await dies(first);
    const port = server;
    await port.stop();
    server = await CollabServer.start();
    server.holds = true;
    const second = visit();
    await until(() => expect(second.state).toMatchObject({ changes: 2 }));
    expect(second.restored).toBe(true);
    expect(second.text.toString()).toContain('Ikke gemt');
    await until(() => expect(server.pending).toBeGreaterThan(0));
    expect(second.state).toEqual({ kind: 'saving', changes: 2 });
    server.commit();
    await until(() => expect(second.state.kind).toBe('saved'));
    expect(server.words).toContain('Ikke gemt');
    expect([...left().all().values()].every(({ changes }) => changes === 0)).toBe(true);
  });

  it('is shown before the server answers, and only to its writer', async () => {
    const first = await visited();
    server.holds = true;
    first.text.insert(0, 'Mit udkast');
    await until(() => expect(server.pending).toBe(1));
    await dies(first);
    ticket = async () => ({ ok: false, problem: { code: 'offline', message: '' } });
    const mine = visit();
    await until(() => expect(mine.ready).toBe(true));
    expect(mine.text.toString()).toBe('Mit udkast\n');
    await dies(mine);
    ticket = async () => ({ ok: true, value: 'billet' });
    const theirs = await visited('christian');
    expect(theirs.text.toString()).toBe('\n');
    expect(theirs.changes).toBe(0);
  });

  it('is deleted when the text is left with everything saved', async () => {
    const text = await visited();
    text.text.insert(0, 'Gemt');
    await until(() => expect(text.state.kind).toBe('saved'));
    await text.close();
    await until(async () => expect(await databases()).not.toContain(copyName('jonna', textId)));
    expect(left().all().size).toBe(0);
  });

  it('stays when words are left', async () => {
    const text = await visited();
    server.holds = true;
    text.text.insert(0, 'Ikke gemt');
    await until(() => expect(server.pending).toBe(1));
    await text.close();
    expect(await databases()).toContain(copyName('jonna', textId));
    expect([...left().all().values()]).toMatchObject([{ subject: 'jonna', textId, item: '1.1', changes: 1 }]);
  });

  it('without unsaved words is deleted when the app starts, no matter whose; one with words is not', async () => {
    const [clean, full] = [await visited('jonna'), await visited('christian')];
    server.holds = true;
    full.text.insert(0, 'Ikke gemt');
    await until(() => expect(server.pending).toBe(1));
    await dies(clean);
    await dies(full);
    sweep(left());
    await until(async () => expect(await databases()).not.toContain(copyName('jonna', textId)));
    expect(await databases()).toContain(copyName('christian', textId));
  });

  it('of a text that is open in another tab is rebuilt when somebody deletes it', async () => {
    const text = await visited();
    await new Promise((done) => (indexedDB.deleteDatabase(copyName('jonna', textId)).onsuccess = done));
    server.holds = true;
    text.text.insert(0, 'Efter');
    await until(() => expect(server.pending).toBe(1));
    await until(async () => expect(await databases()).toContain(copyName('jonna', textId)));
    await dies(text);
    ticket = async () => ({ ok: false, problem: { code: 'offline', message: '' } });
    const again = visit();
    await until(() => expect(again.text.toString()).toBe('Efter\n'));
  });

  it('cannot be kept: the writing goes on, and the page says so', async () => {
    vi.spyOn(store, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const text = await visited();
    expect(text.kept).toBe(false);
    text.text.insert(0, 'Alligevel');
    await until(() => expect(text.state.kind).toBe('saved'));
    vi.restoreAllMocks();
  });
});

describe('words that the server refuses', () => {
  it('are shown with the reason, and stay until their writer lets them go', async () => {
    server.doc.getText('t').insert(0, 'Udsendt.');
    const text = await visited();
    server.holds = true;
    text.text.insert(8, ' Og mere\nnyt');
    await until(() => expect(server.pending).toBe(1));
    server.freeze('agenda-sent');
    await until(() => expect(text.state).toEqual({ kind: 'refused', changes: 1, code: 'agenda-sent' }));
    expect(text.writable).toBe(false);
    expect(text.ownWords).toEqual(['Og mere', 'nyt']);
    await dies(text);
    const again = visit();
    await until(() => expect(again.state).toEqual({ kind: 'refused', changes: 1, code: 'agenda-sent' }));
    expect(again.ownWords).toEqual(['Og mere', 'nyt']);
    await again.close(true);
    const fresh = await visited();
    expect(fresh.text.toString()).toBe('Udsendt.\n');
    expect(fresh.changes).toBe(0);
  });

  it('end the writing for good when the socket is closed with 4400-4499', async () => {
    const text = await visited();
    server.holds = true;
    text.text.insert(0, 'x');
    await until(() => expect(server.pending).toBe(1));
    server.close(4413, 'text-too-long');
    await until(() => expect(text.state).toEqual({ kind: 'refused', changes: 1, code: 'text-too-long' }));
    text.wake();
    expect(server.tickets).toHaveLength(1);
  });

  it('wait and are tried again while the server cannot save', async () => {
    const text = await visited();
    server.holds = true;
    text.text.insert(0, 'x');
    await until(() => expect(server.pending).toBe(1));
    server.close(1013, 'storage-full');
    await until(() => expect(text.state).toEqual({ kind: 'waiting', changes: 1, why: 'storage-full' }));
    server.holds = false;
    await until(() => expect(text.state.kind).toBe('saved'));
  });

  it('wait for the login, and go on with it', async () => {
    const text = await visited();
    ticket = async () => ({ ok: false, problem: { code: 'login-required', message: '' } });
    server.close(4401, 'login-ended');
    await until(() => expect(text.state).toEqual({ kind: 'waiting', changes: 0, why: 'login-ended' }));
    text.text.insert(0, 'Imens');
    expect(text.state).toEqual({ kind: 'waiting', changes: 1, why: 'login-ended' });
    ticket = async () => ({ ok: true, value: 'ny' });
    text.renew('token');
    await until(() => expect(text.state.kind).toBe('saved'));
    expect(server.words).toBe('Imens\n');
  });

  it('a ticket refused for good is shown like a socket closed for good', async () => {
    ticket = async () => ({ ok: false, problem: { code: 'unknown', message: '' } });
    const text = visit();
    await until(() => expect(text.state).toEqual({ kind: 'refused', changes: 0, code: 'unknown' }));
  });
});
