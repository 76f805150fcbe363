import { expect, it } from 'vitest';
import { absencesOf, doorsOf } from '../src/features/runsheet/sheet';
import type { Attendance, Meeting } from '../src/meeting/types';
import { aMeeting, anItem } from './samples';

const line = (change: Partial<Attendance>): Attendance => ({
  ...{ id: 'line', group: 'PARTICIPANT', name: 'Anna', from: 'Randers', note: null, apologyNote: null },
  ...{ seatId: null, stays: [], insteadOf: null, guestOf: null },
  ...change,
});

const closedAt = (...closed: boolean[]): Meeting => ({
  ...aMeeting(),
  sections: [
    { number: '1', title: 'Sager', items: closed.slice(0, 2).map((one, at) => anItem({ id: `${at}`, closed: one })) },
    { number: '2', title: 'Andre', items: closed.slice(2).map((one, at) => anItem({ id: `${at + 2}`, closed: one })) },
  ],
});

it('others leave before the first closed item in a row, and come back after the last one', () => {
  expect([...doorsOf(closedAt(false, true, true, false))]).toEqual([
    ['1', { closes: true, opens: false }],
    ['2', { closes: false, opens: true }],
  ]);
  expect([...doorsOf(closedAt(true, false))]).toEqual([['0', { closes: true, opens: true }]]);
});

it('nobody comes back after the last item', () => {
  expect([...doorsOf(closedAt(false, true))]).toEqual([['1', { closes: true, opens: false }]]);
});

it('an absence tells who was called in for that seat, and whether they have come', () => {
  const away = line({ id: 'a', group: 'APOLOGY', seatId: 'seat' });
  const alone = line({ id: 'b', group: 'APOLOGY', name: 'Bo', seatId: 'other' });
  const called = line({ id: 'c', name: 'Carl', seatId: 'seat', insteadOf: 'Anna' });
  const seen = (...attendance: Attendance[]) =>
    absencesOf({ attendance }).map(({ who, substitute, isHere }) => [who.name, substitute?.name ?? null, isHere]);
  expect(seen(away, alone, called)).toEqual([
    ['Anna', 'Carl', false],
    ['Bo', null, false],
  ]);
  const come = { ...called, stays: [{ from: null, to: null, online: false }] };
  expect(seen(away, come)).toEqual([['Anna', 'Carl', true]]);
  expect(seen(away, { ...called, group: 'APOLOGY' }), 'who then cannot come either').toEqual([
    ['Anna', null, false],
    ['Carl', null, false],
  ]);
});
