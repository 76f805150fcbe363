import { describe, expect, it } from 'vitest';
import { expectedTimes, forecast } from '../src/meeting/expected';
import type { Item, Meeting } from '../src/meeting/types';
import { aMeeting, anItem } from './samples';

/** The meeting of the samples, from 10 to 12 in Denmark; in winter that is an hour ahead of UTC. */
const start = '2026-12-03T10:00:00';
const at = (clock: string) => Date.parse(`2026-12-03T${clock}:00Z`) - 3_600_000;
const plan = anItem().plan;

function item(id: string, change: Omit<Partial<Item>, 'plan'> & { plan?: Partial<Item['plan']> } = {}): Item {
  return anItem({ id, ...change, plan: { ...plan, ...change.plan } });
}

const open = (id: string, since: string, minutes: number | null = null) =>
  item(id, {
    status: 'open',
    plan: { minutes },
    stretches: [{ opened: new Date(at(since)).toISOString(), closed: null, by: null }],
  });

const done = (id: string, from: string, to: string, minutes: number | null = null) =>
  item(id, {
    status: 'done',
    plan: { minutes },
    stretches: [{ opened: new Date(at(from)).toISOString(), closed: new Date(at(to)).toISOString(), by: null }],
  });

const meeting = (items: Item[], change: Partial<Meeting> = {}): Meeting => ({
  ...aMeeting(),
  status: 'live',
  start,
  end: null,
  sections: [{ number: '1', title: 'Sager', items }],
  ...change,
});

/** "10.20" for each item that has a time. */
const expected = (of: Meeting, now: string) =>
  Object.fromEntries(
    [...expectedTimes(of, at(now))].map(([id, time]) => [id, new Date(time + 3_600_000).toISOString().slice(11, 16)]),
  );

describe('the time at which an item is expected', () => {
  it('follows from the planned minutes of what comes before it, and from what the open item has had of its own', () => {
    const items = [open('a', '10:00', 20), item('b', { plan: { minutes: 30 } }), item('c')];
    expect(expected(meeting(items), '10:05')).toEqual({ b: '10:20', c: '10:50' });
  });

  it('is now, and not in the past, when the open item has had more than its minutes', () => {
    const items = [open('a', '10:00', 20), item('b', { plan: { minutes: 30 } }), item('c')];
    expect(expected(meeting(items), '10:41')).toEqual({ b: '10:45', c: '11:15' });
  });

  it('is told in steps of five minutes, so that it stands still in between', () => {
    const items = [open('a', '10:00', 22), item('b')];
    expect(expected(meeting(items), '10:01')).toEqual({ b: '10:25' });
    expect(expected(meeting(items), '10:14')).toEqual({ b: '10:25' });
  });

  it('is never before the slot of the item', () => {
    const items = [open('a', '10:00', 20), item('b', { plan: { minutes: 10, slot: '11:00:00' } }), item('c')];
    expect(expected(meeting(items), '10:05')).toEqual({ b: '11:00', c: '11:10' });
  });

  it('is after midnight for a slot before the hour at which the meeting began', () => {
    const items = [open('a', '23:00', 20), item('b', { plan: { slot: '00:30:00' } })];
    const late = meeting(items, { start: '2026-12-03T23:00:00' });
    const [time] = [...expectedTimes(late, at('23:05')).values()];
    expect(new Date(time ?? 0).toISOString()).toBe('2026-12-03T23:30:00.000Z');
  });

  it('follows from the pace so far where no minutes are planned', () => {
    const items = [done('a', '10:00', '10:10'), done('b', '10:10', '10:30'), open('c', '10:30'), item('d'), item('e')];
    expect(expected(meeting(items), '10:35')).toEqual({ d: '10:45', e: '11:00' });
  });

  it('does not follow from an item that was finished at once', () => {
    const items = [done('a', '10:00', '10:00'), done('b', '10:00', '10:20'), item('c'), item('d')];
    expect(expected(meeting(items), '10:20')).toEqual({ c: '10:20', d: '10:40' });
  });

  it('follows from an even share of the meeting until an item is treated', () => {
    const items = [open('a', '10:00'), item('b', { plan: { minutes: 60 } }), item('c')];
    expect(expected(meeting(items, { end: '2026-12-03T12:00:00' }), '10:00')).toEqual({ b: '10:30', c: '11:30' });
  });

  it('ends with the item whose length nobody can tell, and goes on at the next slot', () => {
    const items = [item('a'), item('b'), item('c', { plan: { minutes: 10, slot: '11:00:00' } }), item('d')];
    expect(expected(meeting(items), '10:00')).toEqual({ a: '10:00', c: '11:00', d: '11:10' });
  });

  it('has the items that were passed over last, as the meeting takes them', () => {
    const minutes = { minutes: 10 };
    const items = [item('a', { plan: minutes }), open('b', '10:00', 10), item('c', { plan: minutes })];
    expect(expected(meeting(items), '10:00')).toEqual({ c: '10:10', a: '10:20' });
  });

  it('is there only while the meeting runs, and only for what waits', () => {
    const items = [done('a', '10:00', '10:10'), item('b', { plan: { minutes: 30 } })];
    expect(expected(meeting(items), '10:10')).toEqual({ b: '10:10' });
    expect(expected(meeting(items, { status: 'published' }), '10:10')).toEqual({});
    expect(expected(meeting(items, { status: 'ended' }), '10:10')).toEqual({});
  });
});

describe('the forecast of a meeting that has not begun', () => {
  const times = (of: Meeting) => {
    const { times, end } = forecast(of, at('08.00'));
    return [...times.values(), end].map((one) => one && new Date(one).toISOString().slice(11, 16));
  };
  const before = (items: Item[], change: Partial<Meeting> = {}) => meeting(items, { status: 'published', ...change });

  it('begins at the hour of the meeting, and says when the last item ends', () => {
    const items = [item('a', { plan: { minutes: 20 } }), item('b', { plan: { minutes: 30 } })];
    expect(times(before(items))).toEqual(['09:00', '09:20', '09:50']);
  });

  it('shares the time among items without a plan, and is silent where nobody can tell', () => {
    expect(times(before([item('a'), item('b')], { end: '2026-12-03T12:00:00' }))).toEqual(['09:00', '10:00', '11:00']);
    expect(times(before([item('a'), item('b')]))).toEqual(['09:00', null]);
  });

  it('is none for a meeting that is over or cancelled', () => {
    for (const status of ['ended', 'minutes_sent', 'cancelled'] as const)
      expect(times(before([item('a', { plan: { minutes: 20 } })], { status }))).toEqual([null]);
  });
});
