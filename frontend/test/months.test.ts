import { describe, expect, test } from 'vitest';
import { monthsOf, weekOf, type CalendarEntry } from '../src/features/calendar/months';

const entry = (id: string, start: string, deadlines: Partial<CalendarEntry['deadlines']> = {}): CalendarEntry => ({
  ...{ id, start, end: null, place: null, link: null, status: 'planned', opens: false },
  ...{ bodyId: 'kkr-midtjylland', body: 'KKR Midtjylland' },
  deadlines: { material: null, agenda: null, comments: null, remarks: null, ...deadlines },
});

describe('the months of a year', () => {
  test('there are twelve, also when nothing happens', () => {
    expect(monthsOf(2026, [], true)).toHaveLength(12);
  });

  test('a deadline is in its own month, in order', () => {
    const months = monthsOf(
      2026,
      [entry('a', '2026-12-03T10:00:00', { agenda: '2026-11-24', material: '2026-11-05' })],
      true,
    );
    expect(months[10]?.happenings.map(({ deadline }) => deadline)).toEqual(['material', 'agenda']);
    expect(months[11]?.happenings.map(({ key }) => key)).toEqual(['a']);
  });

  test('events of another year are left out', () => {
    const months = monthsOf(2026, [entry('a', '2027-01-08T10:00:00', { agenda: '2026-12-22' })], true);
    expect(months.flatMap(({ happenings }) => happenings.map(({ key }) => key))).toEqual(['a-agenda']);
  });

  test('deadlines can be left out', () => {
    const months = monthsOf(2026, [entry('a', '2026-12-03T10:00:00', { agenda: '2026-11-24' })], false);
    expect(months.flatMap(({ happenings }) => happenings)).toHaveLength(1);
  });

  test('a deadline comes before a meeting of the same day', () => {
    const both = [entry('a', '2026-03-02T08:00:00'), entry('b', '2026-04-02T10:00:00', { agenda: '2026-03-02' })];
    expect(monthsOf(2026, both, true)[2]?.happenings.map(({ key }) => key)).toEqual(['b-agenda', 'a']);
  });
});

test.each([
  ['2026-01-01', 1],
  ['2025-12-29', 1],
  ['2026-12-31', 53],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
  ['2024-12-30', 1],
  ['2026-12-03', 49],
])('%s is in week %i', (day, week) => expect(weekOf(day)).toBe(week));
