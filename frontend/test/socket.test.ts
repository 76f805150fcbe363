import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveSocket, type Connection, type Wire } from '../src/meeting/socket';
import type { ServerFrame } from '../src/meeting/protocol';

class FakeWire implements Wire {
  sent: unknown[] = [];
  closed = false;
  onopen: (() => void) | null = null;
  onmessage: ((message: { data: unknown }) => void) | null = null;
  onclose: (() => void) | null = null;
  send(data: string) {
    this.sent.push(JSON.parse(data));
  }
  close() {
    this.closed = true;
  }
  says(frame: unknown) {
    this.onmessage?.({ data: typeof frame === 'string' ? frame : JSON.stringify(frame) });
  }
}

let wires: FakeWire[];
let frames: ServerFrame[];
let connections: Connection[];
let held: number;
let texts: Record<string, number>;
let socket: LiveSocket;
const last = () => wires.at(-1) as FakeWire;

/** Opens the newest wire and lets the greeting be sent. */
async function opened() {
  last().onopen?.();
  await vi.advanceTimersByTimeAsync(0);
  last().says({ type: 'welcome', name: null });
}

beforeEach(() => {
  vi.useFakeTimers();
  [wires, frames, connections, held, texts] = [[], [], [], 0, {}];
  socket = new LiveSocket({
    open: () => {
      wires.push(new FakeWire());
      return last();
    },
    token: async () => 'token',
    heldVersion: () => held,
    heldTexts: () => texts,
    onFrame: (frame) => frames.push(frame),
    onConnection: (connection) => connections.push(connection),
    random: () => 1,
  });
});
afterEach(() => {
  socket.stop();
  vi.useRealTimers();
});

describe('the socket', () => {
  it('says hello first, then follows from the version it holds', async () => {
    held = 12;
    socket.follow('m');
    socket.start();
    await opened();
    expect(last().sent).toEqual([
      { type: 'hello', token: 'token' },
      { type: 'follow', meeting: 'm', version: 12 },
    ]);
    expect(connections).toEqual(['connecting', 'connected']);
  });

  it('tells which texts it holds, but not when it asks for everything', async () => {
    [held, texts] = [12, { a: 3 }];
    socket.follow('m');
    socket.start();
    await opened();
    expect(last().sent.at(-1)).toEqual({ type: 'follow', meeting: 'm', version: 12, texts: { a: 3 } });
    socket.refollow(0);
    expect(last().sent.at(-1)).toEqual({ type: 'follow', meeting: 'm', version: 0 });
  });

  it('comes back by itself, waiting longer each time but never longer than fifteen seconds', async () => {
    socket.start();
    const waits: number[] = [];
    for (let round = 0; round < 8; round++) {
      const count = wires.length;
      last().onclose?.();
      let waited = 0;
      while (wires.length === count) {
        await vi.advanceTimersByTimeAsync(100);
        waited += 100;
      }
      waits.push(waited);
    }
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 15000, 15000, 15000]);
  });

  it('tells the epoch of the version it holds', async () => {
    held = 12;
    socket.follow('m');
    socket.start();
    await opened();
    last().says({ type: 'welcome', name: null, epoch: 'one' });
    last().onclose?.();
    await vi.advanceTimersByTimeAsync(20_000);
    await opened();
    expect(last().sent).toContainEqual({ type: 'follow', meeting: 'm', version: 12, epoch: 'one' });
  });

  it('waits only shortly again after a welcome', async () => {
    socket.start();
    for (let round = 0; round < 4; round++) {
      last().onclose?.();
      await vi.advanceTimersByTimeAsync(15_000);
    }
    await opened();
    const count = wires.length;
    last().onclose?.();
    await vi.advanceTimersByTimeAsync(500);
    expect(wires).toHaveLength(count + 1);
  });

  it('takes silence for a dead connection', async () => {
    socket.start();
    await opened();
    await vi.advanceTimersByTimeAsync(20_000);
    last().says({ type: 'beat' });
    await vi.advanceTimersByTimeAsync(24_000);
    expect(last().closed).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(wires[0]?.closed).toBe(true);
    expect(connections.at(-1)).toBe('lost');
  });

  it('watches topics once the server says that it knows them, and again on every connection', async () => {
    const round = { kind: 'round', id: 'r' };
    socket.watch(round);
    socket.start();
    last().onopen?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(last().sent).toEqual([{ type: 'hello', token: 'token' }]);
    last().says({ type: 'welcome', name: null, topics: true });
    expect(last().sent.at(-1)).toEqual({ type: 'watch', ...round });
    socket.watch({ kind: 'meetings', id: 'all' });
    expect(last().sent.at(-1)).toEqual({ type: 'watch', kind: 'meetings', id: 'all' });
    socket.unwatch(round);
    expect(last().sent.at(-1)).toEqual({ type: 'unwatch', ...round });
    const said = last().sent.length;
    last().says({ type: 'welcome', name: null, topics: true });
    expect(last().sent, 'a renewed login').toHaveLength(said);
    last().onclose?.();
    await vi.advanceTimersByTimeAsync(20_000);
    last().onopen?.();
    await vi.advanceTimersByTimeAsync(0);
    last().says({ type: 'welcome', name: null, topics: true });
    expect(last().sent.slice(1)).toEqual([{ type: 'watch', kind: 'meetings', id: 'all' }]);
  });

  it('does not mention topics to a server of the release before, which would close the connection', async () => {
    socket.watch({ kind: 'round', id: 'r' });
    socket.start();
    await opened();
    socket.watch({ kind: 'meetings', id: 'all' });
    expect(last().sent).toEqual([{ type: 'hello', token: 'token' }]);
  });

  it('does not wait when the network or the tab comes back', async () => {
    socket.start();
    last().onclose?.();
    expect(wires).toHaveLength(1);
    socket.wake();
    expect(wires).toHaveLength(2);
  });

  it('does not trust a socket that missed a heartbeat while the tab slept', async () => {
    socket.start();
    await opened();
    socket.wake();
    expect(wires).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(13_000);
    socket.wake();
    expect(wires).toHaveLength(2);
  });

  it('ignores a malformed frame and asks for the whole meeting, once', async () => {
    held = 5;
    socket.follow('m');
    socket.start();
    await opened();
    last().says('nonsense');
    last().says({ type: 'event', meeting: 'm', version: 6, at: 'x', event: { type: 'Unheard' } });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(frames).toEqual([{ type: 'welcome', name: null }]);
    expect(last().sent.slice(2)).toEqual([{ type: 'follow', meeting: 'm', version: 0 }]);
  });

  it('says hello again with a renewed token', async () => {
    socket.start();
    await opened();
    await socket.hello();
    expect(last().sent.at(-1)).toEqual({ type: 'hello', token: 'token' });
  });

  it('hears nothing more from a socket it has left', async () => {
    socket.start();
    await opened();
    const old = last();
    old.onclose?.();
    await vi.advanceTimersByTimeAsync(500);
    const heard = frames.length;
    old.says({ type: 'beat' });
    expect(frames).toHaveLength(heard);
  });
});
