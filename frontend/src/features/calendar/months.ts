/** The year as the page shows it: months with their events, day by day. */
import type { components } from '../../lib/schema';

export type CalendarYear = components['schemas']['CalendarYear'];
export type CalendarEntry = components['schemas']['CalendarEntry'];
export type PlannedLine = components['schemas']['PlannedLine'];
export type DeadlineKind = keyof CalendarEntry['deadlines'];

/** A meeting, or one of its deadlines. */
export interface Happening {
  key: string;
  /** 2026-12-03 */
  day: string;
  entry: CalendarEntry;
  /** Null for the meeting itself. */
  deadline: DeadlineKind | null;
}

export interface Month {
  /** From 1. */
  number: number;
  happenings: Happening[];
}

const kinds: DeadlineKind[] = ['material', 'agenda', 'comments', 'remarks'];

/** The twelve months of the year; within a day deadlines come before meetings. */
export function monthsOf(year: number, entries: CalendarEntry[], withDeadlines: boolean): Month[] {
  const all = entries.flatMap((entry) => happeningsOf(entry, withDeadlines));
  const sorted = all.filter(({ day }) => day.startsWith(`${year}-`)).sort(byTime);
  return Array.from({ length: 12 }, (_, index) => ({
    number: index + 1,
    happenings: sorted.filter(({ day }) => Number(day.slice(5, 7)) === index + 1),
  }));
}

function happeningsOf(entry: CalendarEntry, withDeadlines: boolean): Happening[] {
  const meeting = { key: entry.id, day: entry.start.slice(0, 10), entry, deadline: null };
  const deadlines = kinds.flatMap((deadline) => {
    const day = entry.deadlines[deadline];
    return day ? [{ key: `${entry.id}-${deadline}`, day, entry, deadline }] : [];
  });
  return withDeadlines ? [meeting, ...deadlines] : [meeting];
}

function byTime(one: Happening, other: Happening): number {
  const time = ({ day, deadline, entry }: Happening) => (deadline ? day : entry.start);
  return time(one) < time(other) ? -1 : time(one) > time(other) ? 1 : one.key < other.key ? -1 : 1;
}

/** The number of the ISO week, as Danish calendars have it. */
export function weekOf(day: string): number {
  const date = new Date(`${day}T00:00:00Z`);
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * 86_400_000);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return 1 + Math.floor((thursday.getTime() - first) / (7 * 86_400_000));
}

/** The properties of every dialog of the calendar; {@link ondone} closes it with a message. */
export interface DialogProps {
  body: CalendarYear['bodies'][number];
  year: number;
  /** Brought from a document: one a line, and when the meetings begin. */
  dates: { text: string; start: string } | null;
  onclose: () => void;
  ondone: (said: string) => void;
}
