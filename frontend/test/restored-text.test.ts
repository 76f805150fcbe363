/** A shared text whose server was restored from a backup. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket as NodeSocket } from 'ws';
import { encodeStateAsUpdate } from 'yjs';
import { LeftWords } from '../src/editor/left-words';
import { SharedText } from '../src/editor/shared-text';
import { CollabServer } from './collab-server';

vi.setConfig({ testTimeout: 30_000 });
const until = (holds: () => void) => vi.waitFor(holds, { timeout: 10_000, interval: 5 });

let server: CollabServer;
let text: SharedText;

async function visited(): Promise<SharedText> {
  await until(() => expect(text.ready).toBe(true));
  return text;
}

beforeEach(async () => {
  server = await CollabServer.start();
  text = new SharedText({
    textId: '00000000-0000-4000-8000-00000000000b',
    subject: 'jonna',
    item: null,
    server: server.url,
    left: new LeftWords(null),
    ticket: async () => ({ ok: true, value: 'billet' }),
    open: (url) => new NodeSocket(url) as unknown as WebSocket,
    onChange: () => undefined,
  });
});
afterEach(async () => {
  await text.close(true);
  await server.stop();
});

describe('a text after a restore', () => {
  it('sends what a restored server lacks, and calls it saved only then', async () => {
    const text = await visited();
    const backup = encodeStateAsUpdate(server.doc);
    text.text.insert(0, 'efter sikkerhedskopien ');
    await until(() => expect(text.state.kind).toBe('saved'));
    server.holds = true;
    server.restore(backup);
    expect(server.words).toBe('\n');
    await until(() => expect(server.pending).toBe(1));
    expect(text.state.kind).toBe('saving');
    server.commit();
    await until(() => expect(text.state.kind).toBe('saved'));
    expect(server.words).toBe('efter sikkerhedskopien \n');
  });

  it('reconnects once when the server gives its client id to somebody else', async () => {
    const text = await visited();
    server.holds = true;
    text.text.insert(0, 'nyt ');
    await until(() => expect(server.pending).toBe(1));
    server.close(4409, 'client-taken');
    await until(() => expect(server.tickets).toHaveLength(2));
    await until(() => expect(server.pending).toBe(1));
    expect(text.state).toEqual({ kind: 'saving', changes: 1 });
    server.close(4409, 'client-taken');
    await until(() => expect(text.state).toEqual({ kind: 'refused', changes: 1, code: 'client-taken' }));
    expect(text.ownWords).toEqual(['nyt']);
  });
});
