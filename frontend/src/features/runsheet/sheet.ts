/** What the run sheet tells of a meeting beside its items. Pure. */
import { sectionOf } from '../../meeting/agenda';
import { came } from '../../meeting/course';
import { runOrder } from '../../meeting/run-order';
import type { Attendance, Item, Meeting, Section } from '../../meeting/types';

/** Whether others leave before this item, or may come back after it. */
export interface Doors {
  closes: boolean;
  opens: boolean;
}

/** When the doors are closed and opened, by the item; nothing for those between. */
export function doorsOf(meeting: Meeting): ReadonlyMap<string, Doors> {
  const items = runOrder(meeting);
  const isClosed = (item: Item | undefined) => item?.closed === true;
  return new Map(
    items.flatMap((item, at) => {
      const next = items[at + 1];
      const doors = {
        closes: item.closed && !isClosed(items[at - 1]),
        opens: item.closed && next !== undefined && !isClosed(next),
      };
      return doors.closes || doors.opens ? [[item.id, doors] as const] : [];
    }),
  );
}

/** Items of one section that are taken one after another. */
export interface Stretch {
  section: Section | undefined;
  items: Item[];
}

/** The items in the order in which the meeting takes them; a section may come more than once. */
export function stretchesOf(meeting: Meeting): Stretch[] {
  const stretches: Stretch[] = [];
  for (const item of runOrder(meeting)) {
    const section = sectionOf(meeting, item);
    const last = stretches.at(-1);
    if (last && last.section === section) last.items.push(item);
    else stretches.push({ section, items: [item] });
  }
  return stretches;
}

/** Somebody who does not come, and who comes instead. */
export interface Absence {
  who: Attendance;
  /** Null when nobody was called in. */
  substitute: Attendance | null;
  /** The substitute is there already. */
  isHere: boolean;
}

/** Everybody who sent apologies, in the order of the list of participants. */
export function absencesOf({ attendance }: Pick<Meeting, 'attendance'>): Absence[] {
  return attendance
    .filter(({ group }) => group === 'APOLOGY')
    .map((who) => {
      const isFor = (line: Attendance) =>
        line.insteadOf !== null && line.group !== 'APOLOGY' && line.seatId !== null && line.seatId === who.seatId;
      const substitute = attendance.find(isFor) ?? null;
      return { who, substitute, isHere: substitute !== null && came(substitute) };
    });
}
