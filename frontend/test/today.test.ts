import { describe, expect, it } from 'vitest';
import {
  byMeeting,
  daysBetween,
  inOrder,
  isUrgent,
  keyOf,
  onLane,
  pathOf,
  stepOf,
  steps,
  type Card,
} from '../src/features/today/cards';
import { bodiesOf, matching } from '../src/features/meetings/filter';
import type { MeetingSummary } from '../src/meeting/types';

const meeting = (id: string, over: Partial<NonNullable<Card['meeting']>> = {}): Card['meeting'] => ({
  ...{ id, start: '2026-12-03T10:00:00', end: null, place: null, link: null, status: 'published', opens: true },
  ...over,
});
const card = (kind: Card['kind'], over: Partial<Card> = {}): Card => ({
  ...{ kind, lane: 'mine', bodyId: 'kkr-midtjylland', body: 'KKR Midtjylland', meeting: meeting('m1'), item: null },
  ...{ who: null, task: null, count: null, of: null, until: null, done: false, inquiryId: null, watched: null },
  ...over,
});
const item = (id: string) => ({ id, number: '2.1', title: 'Cykelstier', outcome: null });

describe('the order of what waits', () => {
  it('is by deadline, a whole day after its hours, then without one, then what is done', () => {
    const cards = [
      card('round', { done: true, until: { day: '2026-12-01', time: '12:00' } }),
      card('called-in'),
      card('minutes-sent', { until: { day: '2026-12-01', time: null } }),
      card('procedure', { until: { day: '2026-12-01', time: '12:00:00' } }),
      card('follow-up', { until: { day: '2026-11-20', time: null } }),
    ];
    expect(inOrder(cards).map(({ kind }) => kind)).toEqual([
      ...['follow-up', 'procedure', 'minutes-sent', 'called-in', 'round'],
    ]);
  });

  it('sets aside what runs now', () => {
    expect([card('vote'), card('meeting-live'), card('round')].filter(isUrgent)).toHaveLength(2);
  });

  it('keeps lanes apart', () => {
    expect(onLane([card('round'), card('round-runs', { lane: 'work' })], 'work')).toHaveLength(1);
  });
});

describe('a card', () => {
  it('leads to where it is done', () => {
    expect(pathOf(card('round'))).toBe('/moede/m1/runde');
    expect(pathOf(card('follow-up'))).toBe('/opgaver');
    expect(pathOf(card('no-email', { meeting: null }))).toBe('/organ/kkr-midtjylland');
    expect(pathOf(card('called-in'))).toBe('/moede/m1/dagsorden');
    expect(pathOf(card('vote', { item: item('i1') }))).toBe('/moede/m1');
    expect(pathOf(card('decision', { lane: 'decided', item: item('i1') }))).toBe('/moede/m1/punkt/i1');
  });

  it('has a name of its own among the others', () => {
    const all = [
      card('vote', { item: item('i1') }),
      card('vote', { item: item('i2') }),
      card('follow-up', { item: item('i1'), task: 'Skriv' }),
      card('follow-up', { item: item('i1'), task: 'Ring' }),
    ];
    expect(new Set(all.map(keyOf)).size).toBe(all.length);
  });
});

it('counts whole days, over the night when clocks change too', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysBetween('2026-11-29', '2026-11-29')).toBe(0);
  expect(daysBetween('2026-11-29', '2026-11-26')).toBe(-3);
});

it('knows the step of every status but a cancelled one', () => {
  expect(steps[stepOf('ended')]).toBe('minutes');
  expect(steps[stepOf('minutes_approved')]).toBe('approved');
  expect(steps[stepOf('commenting')]).toBe('commenting');
  expect(stepOf('cancelled')).toBe(-1);
});

it('groups decisions by meeting, in their order', () => {
  const of = (meetingId: string, itemId: string) =>
    card('decision', { lane: 'decided', meeting: meeting(meetingId), item: item(itemId) });
  const groups = byMeeting([of('m2', 'a'), of('m1', 'b'), of('m2', 'c')]);
  expect(groups.map((group) => group.map((one) => one.item.id))).toEqual([['a', 'c'], ['b']]);
});

describe('the filter of the list', () => {
  const line = (id: string, body: string, place: string | null): MeetingSummary => ({
    ...{ id, bodyId: body, body, kind: 'agenda', start: '2026-12-03T10:00:00', place, status: 'published' },
    ...{ items: 1, itemsDone: 0 },
  });
  const lines = [line('1', 'KKR Midtjylland', 'Rådhuset, Aarhus'), line('2', 'KD-Net Midtjylland', null)];

  it('finds every word in name, place or day', () => {
    expect(matching(lines, 'rådhus kkr', '').map(({ id }) => id)).toEqual(['1']);
    expect(matching(lines, '3. december', '')).toHaveLength(2);
    expect(matching(lines, 'rådhus kd-net', '')).toEqual([]);
    expect(matching(lines, '', 'KD-Net Midtjylland').map(({ id }) => id)).toEqual(['2']);
  });

  it('names each body once', () => {
    expect(bodiesOf([...lines, ...lines]).map(({ body }) => body)).toEqual(['KD-Net Midtjylland', 'KKR Midtjylland']);
  });
});
