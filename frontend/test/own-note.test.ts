import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../src/lib/api';
import { KeptWords } from '../src/lib/kept-words.svelte';
import { merged } from '../src/features/reading/own/merge';
import { OwnNote } from '../src/features/reading/own/own-note.svelte';
import { seenOfItem, seenOfPaper } from '../src/features/reading/own/seen';
import { anItem, words } from './samples';

describe('what two devices wrote', () => {
  it('is the words of the one that wrote something', () => {
    expect(merged('a', 'a', 'a b')).toBe('a b');
    expect(merged('a', 'a b', 'a')).toBe('a b');
    expect(merged('', 'mit', '')).toBe('mit');
  });

  it('is both, one below the other', () => {
    expect(merged('', 'mit', 'dit')).toBe('dit\n\nmit');
    expect(merged('fælles', 'fælles og mit', 'fælles, dit')).toBe('fælles, dit\n\nog mit');
    expect(merged('fælles', 'noget andet', 'fælles, dit')).toBe('fælles, dit\n\nnoget andet');
  });

  it('is not doubled when one holds the other', () => {
    expect(merged('', 'a', 'a b')).toBe('a b');
    expect(merged('', 'a b', 'a')).toBe('a b');
  });

  it('keeps what the other wrote when one has emptied it', () => {
    expect(merged('a', '', 'a b')).toBe('a b');
    expect(merged('a', 'a b', '')).toBe('a b');
  });
});

/** A server with one note, as the real one answers. */
class Server {
  words = '';
  version = 0;
  away = false;
  send = (
    _: string,
    given: string,
    base: number,
  ): Promise<Result<{ saved: boolean; words: string; version: number }>> => {
    if (this.away) return Promise.resolve({ ok: false, problem: { code: 'offline', message: '' } });
    const saved = base === this.version;
    if (saved) [this.words, this.version] = [given, this.version + 1];
    return Promise.resolve({
      ok: true,
      value: { saved: saved || this.words === given, words: this.words, version: this.version },
    });
  };
}

describe('a note', () => {
  const device = new Map<string, string>();
  const store = {
    getItem: (key: string) => device.get(key) ?? null,
    setItem: (key: string, value: string) => void device.set(key, value),
    removeItem: (key: string) => void device.delete(key),
    key: (at: number) => [...device.keys()][at] ?? null,
    get length() {
      return device.size;
    },
  };
  const visit = () => {
    const kept = new KeptWords(() => store);
    kept.start('somebody');
    return kept;
  };
  let server: Server;
  const open = (kept = visit()) => new OwnNote('meeting', 'item', server.send, kept);

  beforeEach(() => {
    vi.useFakeTimers();
    device.clear();
    server = new Server();
  });
  afterEach(() => void vi.useRealTimers());

  it('is saved a moment after the hand rests, and lies on the device until then', async () => {
    const note = open();
    note.type('Spørg');
    note.type('Spørg om prisen');
    expect(note.isSaved).toBe(false);
    expect([...device.values()].join()).toContain('Spørg om prisen');
    await vi.runAllTimersAsync();
    expect(server).toMatchObject({ words: 'Spørg om prisen', version: 1 });
    expect(note.isSaved).toBe(true);
    expect(device.size).toBe(0);
  });

  it('waits on the device without a connection, and is sent by the next visit', async () => {
    server.away = true;
    const note = open();
    note.type('I toget');
    await vi.runAllTimersAsync();
    expect(note.waits).toBe(true);
    server.away = false;
    const later = open();
    await vi.runAllTimersAsync();
    expect(later.typed).toBe('I toget');
    expect(server.words).toBe('I toget');
    expect(later.isSaved).toBe(true);
  });

  it('is joined to what another device wrote meanwhile', async () => {
    const note = open();
    note.heard({ words: '', version: 0 });
    await server.send('item', 'Fra telefonen', 0);
    note.type('Fra tavlen');
    await vi.runAllTimersAsync();
    expect(server.words).toBe('Fra telefonen\n\nFra tavlen');
    expect(note.typed).toBe(server.words);
    expect(note.isSaved).toBe(true);
  });

  it('leaves words alone that are typed while the server answers', async () => {
    const note = open();
    note.type('Først');
    const saving = note.save();
    note.type('Først og sidst');
    await saving;
    await vi.runAllTimersAsync();
    expect(note.typed).toBe('Først og sidst');
    expect(server.words).toBe('Først og sidst');
  });

  it('takes what the server has only as long as nothing waits here', async () => {
    const note = open();
    note.type('Mit');
    note.heard({ words: 'Gammelt', version: 4 });
    expect(note.typed).toBe('Mit');
    await vi.runAllTimersAsync();
    note.heard({ words: 'Nyt', version: 9 });
    expect(note.typed).toBe('Nyt');
    note.heard({ words: 'Forsinket', version: 3 });
    expect(note.typed).toBe('Nyt');
  });

  it('stays on the device when the server refuses it', async () => {
    const refuse = () => Promise.resolve<Result<never>>({ ok: false, problem: { code: 'unknown', message: '' } });
    const note = new OwnNote('meeting', 'item', refuse, visit());
    note.type('Mit');
    await vi.runAllTimersAsync();
    expect(note.problem?.code).toBe('unknown');
    expect([...device.values()].join()).toContain('Mit');
  });
});

describe('what is read', () => {
  const item = anItem({ casePresentation: words('Sagen er denne.') });

  it('has changed when its title or one of its texts has', () => {
    expect(seenOfItem({ ...item })).toBe(seenOfItem(item));
    expect(seenOfItem({ ...item, title: 'Nyt navn' })).not.toBe(seenOfItem(item));
    expect(seenOfItem({ ...item, casePresentation: words('Sagen er en anden.') })).not.toBe(seenOfItem(item));
    expect(seenOfItem(item).length).toBeLessThan(20);
  });

  it('has not changed when the meeting has treated it', () => {
    expect(seenOfItem({ ...item, number: '7', status: 'done', decision: words('Godkendt.') })).toBe(seenOfItem(item));
  });

  it('is another paper when its file is another', () => {
    const paper = { version: 1 } as Parameters<typeof seenOfPaper>[0];
    expect(seenOfPaper(paper)).not.toBe(seenOfPaper({ ...paper, version: 2 }));
  });
});
