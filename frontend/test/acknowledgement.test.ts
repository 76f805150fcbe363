import { describe, expect, it } from 'vitest';
import {
  acknowledged,
  changed,
  connected,
  disconnected,
  emptyLedger,
  sent,
  stateOf,
  unacknowledged,
  worstOf,
  type Ledger,
} from '../src/editor/acknowledgement';

const at = new Date('2026-02-05T10:00:00Z');
const me = 7;
/** A ledger written as a story; the clock is where my words reach when a frame is sent. */
const story = (ledger: Ledger = emptyLedger) => ({
  ledger,
  type: (times = 1) => story(changed(ledger, times)),
  connect: () => story(connected(ledger)),
  drop: () => story(disconnected(ledger)),
  step2: (clock = 0) => story(sent(ledger, 'step2', new Map([[me, clock]]))),
  update: (clock = 0) => story(sent(ledger, 'update', new Map([[me, clock]]))),
  ack: (frames: number, clock = 1_000) => story(acknowledged(ledger, frames, new Map([[me, clock]]), at)),
  left: unacknowledged(ledger),
  state: stateOf(ledger, null, null),
});

describe('what is durable', () => {
  it('is nothing before the server has said so', () => {
    const typing = story().connect().step2().type().update(1);
    expect(typing.left).toBe(1);
    expect(typing.state).toEqual({ kind: 'saving', changes: 1 });
    expect(typing.ack(1).left, 'the first frame was the SyncStep2').toBe(1);
    expect(typing.ack(2).state).toEqual({ kind: 'saved', at });
  });

  it('is what was there before the frame was sent, not what was typed after it', () => {
    const two = story().connect().step2().type().update(1).type().update(2);
    expect(two.ack(2).left).toBe(1);
    expect(two.ack(2).state.kind).toBe('saving');
    expect(two.ack(3).left).toBe(0);
  });

  it('what is typed between a frame and its acknowledgement is not', () => {
    const meanwhile = story().connect().step2().type().update(1).type();
    expect(meanwhile.ack(2).left).toBe(1);
  });

  it('is not what an Update carries before the SyncStep2 of this connection: words from offline may lie below it', () => {
    const offline = story().type(3).connect().type().update(4);
    expect(offline.ack(1).left).toBe(4);
    const whole = offline.step2(4);
    expect(whole.ack(1).left).toBe(4);
    expect(whole.ack(2).left).toBe(0);
  });

  it('deletions count though they move no vector', () => {
    const deleting = story().connect().step2(5).ack(1, 5).type().update(5);
    expect(deleting.ack(1, 5).left).toBe(1);
    expect(deleting.ack(2, 5).left).toBe(0);
  });

  it('never exceeds the vector of the server, however it counts', () => {
    const typing = story().connect().step2().type().update(10);
    expect(typing.ack(2, 9).left).toBe(1);
    expect(typing.ack(2, 9).ack(2, 10).left, 'it is heard again').toBe(0);
    const later = typing.type().update(11);
    expect(later.ack(3, 10).left).toBe(1);
  });

  it('is acknowledged once: the heartbeat every ten seconds changes nothing', () => {
    const saved = story().connect().step2().type().update(1).ack(2);
    expect(saved.ack(2).ledger).toBe(saved.ledger);
    expect(saved.type().ack(2).left).toBe(1);
    expect(saved.ack(0).ledger).toBe(saved.ledger);
  });

  it('an acknowledgement of more frames than were sent covers no more than was sent', () => {
    expect(story().connect().step2().type().ack(99).left).toBe(1);
  });

  it('a lost connection loses its frames: only the next SyncStep2 acknowledges them', () => {
    const lost = story().connect().step2().type().update(1).drop();
    expect(lost.state).toEqual({ kind: 'waiting', changes: 1, why: 'connection' });
    expect(lost.ack(2).left, 'nothing is heard on a dead line').toBe(1);
    const back = lost.type().connect();
    expect(back.ack(2).left, 'frames are counted from the beginning').toBe(2);
    expect(back.step2(2).ack(1).left).toBe(0);
  });

  it('a new connection counts from the beginning even if the old one never ended', () => {
    const again = story().connect().step2().type().update(1).connect();
    expect(again.ack(2).left).toBe(1);
    expect(again.step2(1).ack(1).left).toBe(0);
  });

  it('never goes down', () => {
    const saved = story().type(2).connect().step2(2).ack(1);
    expect(saved.drop().connect().update(2).ack(1).left).toBe(0);
  });

  it('holds in any order of events: saved means that a frame with everything was acknowledged', () => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
    let random = seed;
    const next = (below: number) => {
      random = (Math.imul(random, 1_103_515_245) + 12_345) & 0x7fffffff;
      return Math.floor((random / 0x80000000) * below);
    };
    for (let round = 0; round < 300; round++) {
      // The model: the true content of each frame of this connection, and of the server.
      let tale = story();
      let clock = 0;
      let [onServer, typedSoFar, online] = [0, 0, false];
      let wire: number[] = [];
      let committed = 0;
      for (let step = 0; step < 60; step++) {
        const what = next(6);
        if (what <= 1) {
          tale = tale.type();
          typedSoFar++;
          clock++;
          if (online) {
            // An Update alone is of use only if the server has everything before it.
            wire.push(typedSoFar);
            tale = tale.update(clock);
          }
        } else if (what === 2 && !online) {
          [tale, online, wire, committed] = [tale.connect(), true, [], 0];
          if (next(2) === 0) {
            tale = tale.step2(clock);
            wire.push(-typedSoFar);
          }
        } else if (what === 3 && online) {
          [tale, online] = [tale.drop(), false];
        } else if (what === 4 && online) {
          tale = tale.step2(clock);
          wire.push(-typedSoFar);
        } else if (what === 5 && online && committed < wire.length) {
          committed += 1 + next(wire.length - committed);
          let has = onServer;
          for (const frame of wire.slice(0, committed)) {
            if (frame <= 0) has = Math.max(has, -frame);
            else if (frame === has + 1) has = frame;
          }
          onServer = has;
          tale = tale.ack(committed, clock);
        }
        expect(typedSoFar - tale.left, `SEED=${seed}, round ${round}`).toBeLessThanOrEqual(onServer);
      }
    }
  });
});

describe('the state of a text', () => {
  const typed = story().connect().step2().type().update(1).ledger;

  it('says why words wait', () => {
    expect(stateOf(story().type(3).ledger, null, null)).toEqual({ kind: 'waiting', changes: 3, why: 'connection' });
    expect(stateOf(typed, null, 'storage-full')).toEqual({ kind: 'waiting', changes: 1, why: 'storage-full' });
    expect(stateOf(emptyLedger, null, 'login-ended')).toEqual({ kind: 'waiting', changes: 0, why: 'login-ended' });
  });

  it('is refused first of all, and tells what was not taken', () => {
    expect(stateOf(typed, 'agenda-sent', null)).toEqual({ kind: 'refused', changes: 1, code: 'agenda-sent' });
  });

  it('is clean until something was typed', () => {
    expect(stateOf(connected(emptyLedger), null, null)).toEqual({ kind: 'clean' });
  });

  it('of several texts is the worst, with all changes counted together', () => {
    const later = new Date(at.getTime() + 1);
    expect(worstOf([])).toEqual({ kind: 'clean' });
    expect(worstOf([{ kind: 'saved', at }, { kind: 'clean' }, { kind: 'saved', at: later }])).toEqual({
      kind: 'saved',
      at: later,
    });
    const waiting = { kind: 'waiting', changes: 2, why: 'connection' } as const;
    expect(worstOf([{ kind: 'saving', changes: 5 }, waiting, waiting])).toEqual({ ...waiting, changes: 4 });
  });
});
