import { describe, expect, it } from 'vitest';
import {
  askedInWriting,
  mayAskInWriting,
  mayRemark,
  minutesSentAt,
  missing,
  placesOf,
  seatOf,
  takesAnswers,
  takesRemarks,
  tally,
} from '../src/meeting/after';
import { danishDay, danishInstant, danishLocal, workdaysAfter } from '../src/lib/danish-time';
import type { Attendance, Meeting, Procedure } from '../src/meeting/types';
import { routeOf } from '../src/lib/router.svelte';
import { aMeeting, anItem, aProcedure } from './samples';

const line = (change: Partial<Attendance>): Attendance => ({
  id: 'l1',
  group: 'PARTICIPANT',
  name: 'Bodil',
  from: 'Randers',
  note: null,
  seatId: null,
  apologyNote: null,
  stays: [{ from: null, to: null, online: false }],
  insteadOf: null,
  guestOf: null,
  ...change,
});
const procedure = (change: Partial<Procedure> = {}): Procedure =>
  aProcedure({ question: 'Skal planen godkendes?', deadline: '2026-12-03T11:00:00Z', ...change });
const meeting = (change: Partial<Meeting> = {}, item = anItem()): Meeting => ({ ...aMeeting(item), ...change });
const bodyId = 'kkr-midtjylland';
const calledIn = line({ seatId: 's2', insteadOf: 'Anders' });

describe('the seat a person answers for', () => {
  const held = { seatId: 's1', bodyId, from: 'Randers', isSubstitute: false };
  const substitute = { seatId: 's2', bodyId, from: 'Viborg', isSubstitute: true };

  it('is their own', () => {
    expect(seatOf(meeting(), [held])).toBe('s1');
    expect(seatOf(meeting(), [{ ...held, bodyId: 'kkr-sjaelland' }])).toBeNull();
  });
  it('is another one only for a substitute who was called in', () => {
    expect(seatOf(meeting(), [substitute])).toBeNull();
    expect(seatOf(meeting({ attendance: [calledIn] }), [substitute])).toBe('s2');
  });
  it('is not their own when a substitute was called in for it', () => {
    const gone = meeting({ attendance: [line({ seatId: 's1', insteadOf: 'Anders' })] });
    expect(seatOf(gone, [held])).toBeNull();
  });
});

describe('who is still to answer', () => {
  const person = (name: string) => ({ id: null, name, email: null, access: null });
  const seat = (id: string, holder: string | null) =>
    ({ id, from: 'Randers', holder: holder ? person(holder) : null }) as Parameters<typeof placesOf>[1][number];

  it('names the substitute instead of the holder and leaves vacant seats out', () => {
    const places = placesOf(meeting({ attendance: [calledIn] }), [
      seat('s1', 'Else'),
      seat('s2', 'Anders'),
      seat('s3', null),
    ]);
    expect(places.map(({ name }) => name)).toEqual(['Else', 'Bodil']);
    expect(missing(places, [{ seatId: 's1' }]).map(({ seatId }) => seatId)).toEqual(['s2']);
  });
});

describe('a written procedure', () => {
  it('accepts answers until its deadline, unless it is closed', () => {
    const at = Date.parse('2026-12-03T11:00:00Z');
    expect(takesAnswers(procedure(), at)).toBe(true);
    expect(takesAnswers(procedure(), at + 1)).toBe(false);
    expect(takesAnswers(procedure({ closed: true }), at)).toBe(false);
  });
  it('is for items that the meeting did not reach', () => {
    const ended = (item = anItem()) => mayAskInWriting(meeting({ status: 'ended' }, item), item);
    expect(ended()).toBe(true);
    expect(ended(anItem({ status: 'done', outcome: 'not_reached' }))).toBe(true);
    expect(ended(anItem({ status: 'done', outcome: 'approved' }))).toBe(false);
    expect(mayAskInWriting(meeting({ status: 'live' }), anItem())).toBe(false);
  });
  it('is counted by choice', () => {
    const answer = (seatId: string, choice: 'for' | 'against') => ({
      seatId,
      name: '',
      from: null,
      choice,
      words: null,
    });
    expect(tally(procedure({ answers: [answer('a', 'for'), answer('b', 'for'), answer('c', 'against')] }))).toEqual({
      for: 2,
      against: 1,
      abstain: 0,
    });
  });
  it('is found among the items', () => {
    const asked = anItem({ treatment: { ...anItem().treatment, procedures: [procedure()] } });
    expect(askedInWriting(meeting({}, asked))).toHaveLength(1);
    const twice = anItem({
      treatment: { ...anItem().treatment, procedures: [procedure({ closed: true }), procedure({ id: 'q' })] },
    });
    expect(askedInWriting(meeting({}, twice)).map(({ procedure: { id } }) => id)).toEqual(['p', 'q']);
    expect(askedInWriting(meeting())).toEqual([]);
  });
});

describe('remarks on minutes', () => {
  const sent = (change: Partial<Meeting> = {}) =>
    meeting({
      status: 'minutes_sent',
      deadlines: { material: null, agenda: null, comments: null, remarks: '2026-12-03' },
      ...change,
    });
  it('are accepted until the day is over in Denmark', () => {
    expect(takesRemarks(sent(), Date.parse('2026-12-03T22:59:00Z'))).toBe(true);
    expect(takesRemarks(sent(), Date.parse('2026-12-03T23:00:00Z'))).toBe(false);
    expect(takesRemarks(sent({ status: 'ended' }), 0)).toBe(false);
  });
  it('are made by members and not by those who write the minutes', () => {
    const viewer = aMeeting().viewer;
    expect(mayRemark(sent({ viewer: { ...viewer, writes: false } }), 0)).toBe(true);
    expect(mayRemark(sent({ viewer: { ...viewer, writes: false, closed: false } }), 0)).toBe(false);
    expect(mayRemark(sent(), 0)).toBe(false);
  });
  it('follow the last sending', () => {
    const edition = { number: 1, by: '', sha256: '', changes: [] };
    const editions = [
      { ...edition, kind: 'agenda' as const, at: '2026-11-01T08:00:00Z' },
      { ...edition, kind: 'minutes' as const, at: '2026-11-20T08:00:00Z' },
    ];
    expect(minutesSentAt(sent({ editions }))).toBe('2026-11-20T08:00:00Z');
    expect(minutesSentAt(sent())).toBeNull();
  });
});

describe('Danish time', () => {
  it('goes both ways, in summer and winter', () => {
    expect(danishInstant('2026-12-03T12:00')?.toISOString()).toBe('2026-12-03T11:00:00.000Z');
    expect(danishInstant('2026-07-03T12:00')?.toISOString()).toBe('2026-07-03T10:00:00.000Z');
    expect(danishLocal(new Date('2026-07-03T10:00:30Z'))).toBe('2026-07-03T12:00');
    expect(danishDay(new Date('2026-12-03T23:30:00Z'))).toBe('2026-12-04');
  });
  it('is right just after clocks change', () => {
    expect(danishInstant('2026-03-29T03:30')?.toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(danishInstant('2026-10-25T04:00')?.toISOString()).toBe('2026-10-25T03:00:00.000Z');
  });
  it('is null for an invalid time', () => expect(danishInstant('')).toBeNull());
  it('counts working days over weekends and holidays', () => {
    expect(workdaysAfter('2026-11-20', 5, new Set())).toBe('2026-11-27');
    expect(workdaysAfter('2026-12-23', 2, new Set(['2026-12-24', '2026-12-25']))).toBe('2026-12-29');
  });
});

describe('the address of follow-ups', () => {
  it('is a page', () => expect(routeOf('/opgaver')).toEqual({ page: 'followUps' }));
});
