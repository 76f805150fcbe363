import { describe, expect, it } from 'vitest';
import {
  correctionOf,
  hasTreatment,
  overMs,
  partOf,
  quorumOf,
  runningVote,
  spentMs,
  timeField,
} from '../src/meeting/course';
import { blankStay, fieldsOf, hasGap, lineWish, matching } from '../src/features/desk/people/people';
import { decidedPoints, numbersOfPoints } from '../src/features/desk/item/points';
import { untilNext } from '../src/features/room/refresh';
import type { Attendance, Vote } from '../src/meeting/types';
import type { Op } from '../src/richtext/types';
import { routeOf } from '../src/lib/router.svelte';
import { aMeeting, anItem, meetingId } from './samples';

const stay = (from: string | null = null, to: string | null = null, online = false) => ({ from, to, online });

const line = (id: string, change: Partial<Attendance> = {}): Attendance => ({
  id,
  group: 'PARTICIPANT',
  name: `Navn ${id}`,
  from: 'Randers',
  note: null,
  seatId: `seat-${id}`,
  apologyNote: null,
  stays: [stay()],
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
      line('2', { stays: [stay(null, '2026-11-22T10:00:00Z')] }),
      line('3', { seatId: 'seat-2', insteadOf: 'Navn 2' }),
      line('4', { group: 'KD_NET', seatId: null }),
    ];
    expect(quorumOf({ attendance, seats: 4 })).toEqual({ present: 2, seats: 4, reached: true });
    expect(quorumOf({ attendance, seats: 5 })?.reached).toBe(false);
    expect(quorumOf({ attendance, seats: 0 })).toBeNull();
  });
});

describe('the part of the viewer', () => {
  const meeting = (attendance: Attendance[]) => ({ ...aMeeting(), bodyId: 'kkr', attendance });

  it('is that of the seat they hold', () => {
    const part = partOf(meeting([line('1'), line('2')]), [seat('2')], 'Navn 1');
    expect(part.line?.id).toBe('2');
    expect(part.held?.seatId).toBe('seat-2');
  });

  it('is that of the seat they are called in for, and of no other', () => {
    const called = line('9', { seatId: 'seat-1', insteadOf: 'Navn 1' });
    expect(partOf(meeting([line('1', { group: 'APOLOGY' }), called]), [seat('1', true)], null).line?.id).toBe('9');
    expect(partOf(meeting([line('1')]), [seat('1', true)], null).line).toBeNull();
    expect(partOf(meeting([line('1')]), [{ ...seat('1'), bodyId: 'other' }], null).line).toBeNull();
  });

  it('knows the substitute in the seat they hold', () => {
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
  it('adds the current stretch to earlier ones, and tells the overtime', () => {
    const plan = { ...anItem().plan, minutes: 2 };
    const item = anItem({
      status: 'open',
      stretches: [
        { opened: '2026-11-22T09:00:00Z', closed: '2026-11-22T09:01:00Z', by: null },
        { opened: '2026-11-22T10:00:00Z', closed: null, by: null },
      ],
      plan,
    });
    const now = Date.parse('2026-11-22T10:01:30Z');
    expect(spentMs(item, now)).toBe(150_000);
    expect(overMs(item, now)).toBe(30_000);
    expect(overMs(anItem(), now)).toBe(0);
  });

  it('is Danish', () => {
    expect(timeField('2026-06-22T08:05:31Z')).toBe('10:05');
    expect(timeField(null)).toBe('');
  });
});

it('a running vote is found, and finished votes are shown with the item', () => {
  const vote: Vote = {
    ...{ id: 'v', question: 'Ja?', byHands: false, running: true, ballots: [] },
    ...{ inFavour: 1, opposed: 0, abstained: 0, calledAt: null, closedAt: null },
  };
  const item = anItem();
  const voted = (...votes: Vote[]) => ({ ...item, treatment: { ...item.treatment, votes } });
  const over = { ...vote, id: 'o', running: false };
  expect(runningVote(aMeeting(voted(over, vote)))?.vote.id).toBe('v');
  expect(runningVote(aMeeting(voted(over)))).toBeNull();
  expect([hasTreatment(voted(vote)), hasTreatment(voted(over)), hasTreatment(item)]).toEqual([false, true, false]);
});

describe('an edited line', () => {
  const meeting = { ...aMeeting(), startedAt: '2026-11-22T09:00:00Z' };
  const noon = Date.parse('2026-11-22T11:00:00Z');
  const edited = (before: Attendance, ...stays: { from: string; to: string }[]) => {
    const fields = fieldsOf(before, meeting);
    stays.forEach((change, at) => (fields.stays[at] = { ...(fields.stays[at] ?? blankStay()), ...change }));
    return lineWish(fields, before, meeting, noon);
  };

  it('keeps the exact moment when its minute was not touched', () => {
    const before = line('1', { stays: [stay('2026-11-22T09:12:34Z')] });
    expect(edited(before, { from: '10:12', to: '11:00' }).stays).toEqual([
      stay('2026-11-22T09:12:34Z', '2026-11-22T10:00:00Z'),
    ]);
  });

  it('has any number of stays, and asks for the times between them', () => {
    const before = line('1');
    expect(edited(before, { from: '', to: '10:15' }, { from: '10:40', to: '' }).stays).toEqual([
      stay(null, '2026-11-22T09:15:00Z'),
      stay('2026-11-22T09:40:00Z'),
    ]);
    const row = (from: string, to: string) => ({ ...blankStay(from), to });
    expect(hasGap([row('', '10:15'), row('10:40', '')])).toBe(false);
    expect(hasGap([row('', '10:15'), row('', '')])).toBe(true);
    expect(hasGap([row('', ''), row('10:40', '')])).toBe(true);
  });

  it('falls on the next day when the meeting went past midnight', () => {
    const late = { ...meeting, startedAt: '2026-11-22T20:00:00Z' };
    const left = (to: string, now: string) => {
      const fields = fieldsOf(line('1'), late);
      fields.stays = [{ ...blankStay(), to }];
      return lineWish(fields, line('1'), late, Date.parse(now)).stays[0]?.to;
    };
    expect(left('00:20', '2026-11-22T23:30:00Z')).toBe('2026-11-22T23:20:00Z');
    expect(left('23:20', '2026-11-22T23:30:00Z')).toBe('2026-11-22T22:20:00Z');
    expect(left('20:30', '2026-11-22T22:00:00Z'), 'before the meeting, which the server says').toBe(
      '2026-11-22T19:30:00Z',
    );
  });

  it('asks for the day in a meeting of several days', () => {
    const days = { startedAt: '2026-11-22T08:00:00Z', endedAt: '2026-11-23T12:00:00Z' };
    expect(fieldsOf(line('1', { stays: [stay('2026-11-23T08:00:00Z')] }), days).stays[0]?.from).toBe(
      '2026-11-23T09:00',
    );
  });

  it('is present with a time, and for a new person while the meeting runs', () => {
    const absent = line('1', { stays: [] });
    expect(edited(absent).stays).toEqual([]);
    expect(edited(absent, { from: '10:30', to: '' }).stays).toHaveLength(1);
    expect(lineWish({ ...fieldsOf(null, meeting), name: ' Gæst ' }, null, meeting)).toMatchObject({
      name: 'Gæst',
      stays: [stay()],
    });
    expect(lineWish({ ...fieldsOf(null, aMeeting()), name: 'Gæst' }, null, aMeeting()).stays).toEqual([]);
  });
});

it('a correction is shown while the item is done, and no longer once it was finished again', () => {
  const stretches = [{ opened: '2026-11-22T10:00:00Z', closed: '2026-11-22T10:10:00Z', by: null }];
  const corrections = [
    { at: '2026-11-22T10:12:00Z', by: 'A' },
    { at: '2026-11-22T10:42:00.5Z', by: 'B' },
  ];
  const done = anItem({ status: 'done', stretches, corrections });
  expect(correctionOf(done)?.by).toBe('B');
  expect(correctionOf({ ...done, status: 'open' })).toBeNull();
  const again = { opened: '2026-11-22T11:00:00Z', closed: '2026-11-22T11:10:00Z', by: null };
  expect(correctionOf({ ...done, stretches: [...stretches, again] })).toBeNull();
  expect(correctionOf(anItem({ status: 'done' }))).toBeNull();
});

it('points are those of the recommendation, known by their words', () => {
  const decided = [{ text: 'at b', outcome: 'noted' as const }];
  expect(decidedPoints(['at a', 'at b'], decided).map(({ outcome }) => outcome)).toEqual([null, 'noted']);
  expect(decidedPoints([], decided)).toEqual(decided);
  const twice = [{ text: 'at b', outcome: null }, ...decided];
  expect(decidedPoints(['at b', 'at b'], twice).map(({ outcome }) => outcome)).toEqual([null, 'noted']);
});

it('the code in the room is fetched again when it ends, never in a rush, never too late', () => {
  const now = Date.parse('2026-11-22T10:00:00Z');
  expect(untilNext('2026-11-22T10:00:30Z', now)).toBe(30_200);
  expect(untilNext('2026-11-22T09:00:00Z', now)).toBe(1_000);
  expect(untilNext('2026-11-22T19:00:00Z', now)).toBe(60_000);
  expect(untilNext(null, now)).toBe(5_000);
});

it('the QR code leads to registering', () => {
  expect(routeOf(`/moede/${meetingId}/her/abc`)).toEqual({ page: 'meeting', id: meetingId, view: 'here', code: 'abc' });
  expect(routeOf(`/moede/${meetingId}/her`)).toEqual({ page: 'unknown' });
});

it('the screen in the room has an address, and the one from before leads there', () => {
  for (const path of [`/sal/${meetingId}`, `/moede/${meetingId}/skaerm`])
    expect(routeOf(path)).toEqual({ page: 'meeting', id: meetingId, view: 'screen' });
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
