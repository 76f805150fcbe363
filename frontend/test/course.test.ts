import { describe, expect, it } from 'vitest';
import {
  hasTreatment,
  instantOf,
  matching,
  overMs,
  partOf,
  quorumOf,
  runningVote,
  spentMs,
  timeField,
} from '../src/course';
import { fieldsOf, lineWish } from '../src/features/desk/people';
import { decidedPoints, numbersOfPoints } from '../src/features/desk/points';
import { untilNext } from '../src/features/arrival/refresh';
import type { Attendance, Op, Vote } from '../src/protocol';
import { routeOf } from '../src/router.svelte';
import { aMeeting, anItem, meetingId } from './samples';

const line = (id: string, change: Partial<Attendance> = {}): Attendance => ({
  id,
  group: 'PARTICIPANT',
  name: `Navn ${id}`,
  from: 'Randers',
  note: null,
  seatId: `seat-${id}`,
  present: true,
  arrived: null,
  left: null,
  online: false,
  insteadOf: null,
  guestOf: null,
  ...change,
});

const seat = (id: string, isSubstitute = false) => ({
  seatId: `seat-${id}`,
  bodyId: 'kkr',
  from: 'Randers',
  isSubstitute,
});

describe('a quorum', () => {
  it('is half of the seats, each counted once, while somebody sits in them', () => {
    const attendance = [
      line('1'),
      line('2', { left: '2026-11-22T10:00:00Z' }),
      line('3', { seatId: 'seat-2', insteadOf: 'Navn 2' }),
      line('4', { group: 'KD_NET', seatId: null }),
    ];
    expect(quorumOf({ attendance, seats: 4 })).toEqual({ present: 2, seats: 4, reached: true });
    expect(quorumOf({ attendance, seats: 5 })?.reached).toBe(false);
    expect(quorumOf({ attendance, seats: 0 })).toBeNull();
  });
});

describe('the part of the one who looks', () => {
  const meeting = (attendance: Attendance[]) => ({ ...aMeeting(), bodyId: 'kkr', attendance });

  it('is that of the seat held', () => {
    const part = partOf(meeting([line('1'), line('2')]), [seat('2')], 'Navn 1');
    expect(part.line?.id).toBe('2');
    expect(part.held?.seatId).toBe('seat-2');
  });

  it('is that of the seat one is called in for, and of no other', () => {
    const called = line('9', { seatId: 'seat-1', insteadOf: 'Navn 1' });
    expect(partOf(meeting([line('1', { group: 'APOLOGY' }), called]), [seat('1', true)], null).line?.id).toBe('9');
    expect(partOf(meeting([line('1')]), [seat('1', true)], null).line).toBeNull();
    expect(partOf(meeting([line('1')]), [{ ...seat('1'), bodyId: 'other' }], null).line).toBeNull();
  });

  it('knows the substitute in the seat held', () => {
    const called = line('9', { seatId: 'seat-1', insteadOf: 'Navn 1' });
    const part = partOf(meeting([line('1', { group: 'APOLOGY' }), called]), [seat('1')], null);
    expect(part.line?.id).toBe('1');
    expect(part.substitute?.id).toBe('9');
  });

  it('is found by name where there are no seats', () => {
    expect(partOf(meeting([line('1', { seatId: null })]), [], 'Navn 1').line?.id).toBe('1');
  });
});

it('people are found by every word of a search', () => {
  const lines = [line('1', { note: 'referent' }), line('2', { from: 'Aarhus' })];
  expect(matching(lines, 'navn REF').map(({ id }) => id)).toEqual(['1']);
  expect(matching(lines, ' ')).toHaveLength(2);
});

describe('the clock of an item', () => {
  it('adds what is under way to what was, and tells what is over the plan', () => {
    const plan = { ...anItem().plan, minutes: 2 };
    const item = anItem({ status: 'open', seconds: 60, openedAt: '2026-11-22T10:00:00Z', plan });
    const now = Date.parse('2026-11-22T10:01:30Z');
    expect(spentMs(item, now)).toBe(150_000);
    expect(overMs(item, now)).toBe(30_000);
    expect(overMs(anItem({ seconds: 9000 }), now)).toBe(0);
  });

  it('is Danish, in winter and in summer', () => {
    expect(instantOf('2026-11-22', '10:05')).toBe('2026-11-22T09:05:00Z');
    expect(instantOf('2026-06-22', '10:05')).toBe('2026-06-22T08:05:00Z');
    expect(instantOf('2026-06-22', '')).toBeNull();
    expect(timeField('2026-06-22T08:05:31Z')).toBe('10:05');
    expect(timeField(null)).toBe('');
  });
});

it('a vote is found while it runs, and is told with the item when it is over', () => {
  const vote: Vote = {
    ...{ id: 'v', question: 'Ja?', byHands: false, running: true, ballots: [] },
    ...{ inFavour: 1, opposed: 0, abstained: 0 },
  };
  const item = anItem();
  const voted = (running: boolean) => ({ ...item, treatment: { ...item.treatment, vote: { ...vote, running } } });
  expect(runningVote(aMeeting(voted(true)))?.vote.id).toBe('v');
  expect(runningVote(aMeeting(voted(false)))).toBeNull();
  expect([hasTreatment(voted(true)), hasTreatment(voted(false)), hasTreatment(item)]).toEqual([false, true, false]);
});

describe('a line that is edited', () => {
  const meeting = { ...aMeeting(), startedAt: '2026-11-22T09:00:00Z' };

  it('keeps the exact moment when its minute was not touched', () => {
    const before = line('1', { arrived: '2026-11-22T09:12:34Z' });
    const fields = { ...fieldsOf(before), left: '11:00' };
    expect(lineWish(fields, before, meeting)).toMatchObject({
      arrived: '2026-11-22T09:12:34Z',
      left: '2026-11-22T10:00:00Z',
      present: true,
    });
  });

  it('is not present with apologies, and is when somebody new comes while the meeting runs', () => {
    expect(lineWish({ ...fieldsOf(line('1')), group: 'APOLOGY' }, line('1'), meeting).present).toBe(false);
    expect(lineWish({ ...fieldsOf(null), name: ' Gæst ' }, null, meeting)).toMatchObject({
      name: 'Gæst',
      present: true,
    });
    expect(lineWish({ ...fieldsOf(null), name: 'Gæst' }, null, aMeeting()).present).toBe(false);
  });
});

it('points are those of the recommendation, known by their words', () => {
  const decided = [{ text: 'at b', outcome: 'noted' as const }];
  expect(decidedPoints(['at a', 'at b'], decided).map(({ outcome }) => outcome)).toEqual([null, 'noted']);
  expect(decidedPoints([], decided)).toEqual(decided);
});

it('the code in the room is asked for when it ends, never in a rush, never too late', () => {
  const now = Date.parse('2026-11-22T10:00:00Z');
  expect(untilNext('2026-11-22T10:00:30Z', now)).toBe(30_200);
  expect(untilNext('2026-11-22T09:00:00Z', now)).toBe(1_000);
  expect(untilNext('2026-11-22T19:00:00Z', now)).toBe(60_000);
  expect(untilNext(null, now)).toBe(5_000);
});

it('the QR code leads to registering', () => {
  expect(routeOf(`/moede/${meetingId}/her/abc`)).toEqual({ page: 'meeting', id: meetingId, view: 'here', code: 'abc' });
  expect(routeOf(`/moede/${meetingId}/skaerm`)).toMatchObject({ view: 'screen' });
  expect(routeOf(`/moede/${meetingId}/her`)).toEqual({ page: 'unknown' });
});

describe('the numbers of recommendation points', () => {
  const point = (words: string, attributes: object) => [{ insert: words }, { insert: '\n', attributes }];
  const numbers = (count: number, ...ops: { insert: string; attributes?: object }[][]) =>
    numbersOfPoints({ ops: ops.flat() as Op[], plain: '' }, count);
  const ordered = { list: 'ordered' };

  it('are those of the recommendation', () => {
    const under = { list: 'ordered', indent: 1 };
    const lines = [point('a', { ...ordered, start: 3 }), point('x', under), point(' ', ordered), point('b', ordered)];
    expect(numbers(2, ...lines)).toEqual([3, 5]);
    expect(numbers(2, point('a', { list: 'bullet' }), point('b', { list: 'bullet' }))).toEqual([null, null]);
  });

  it('are none when the text has changed since', () => {
    expect(numbers(3, point('a', ordered))).toEqual([null, null, null]);
    expect(numbersOfPoints(null, 1)).toEqual([null]);
  });
});
