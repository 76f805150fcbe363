/** A line of the list of participants, as it stands in the fields of a form, and back. */
import { instantOf, timeField, type Group } from '../../course';
import type { Wish } from '../../course-commands';
import type { Attendance, Meeting } from '../../protocol';

export interface PersonFields {
  group: Group;
  name: string;
  from: string;
  note: string;
  arrived: string;
  left: string;
  guestOf: string;
}

/** A line as it is, to be changed in one thing. */
export const wishOf = ({
  group,
  name,
  from,
  note,
  seatId,
  present,
  arrived,
  left,
  online,
  guestOf,
}: Attendance): Wish => ({
  ...{ group, name, from, note, seatId, present, arrived, left, online, guestOf },
});

export const fieldsOf = (line: Attendance | null): PersonFields => ({
  group: line?.group ?? 'PARTICIPANT',
  name: line?.name ?? '',
  from: line?.from ?? '',
  note: line?.note ?? '',
  arrived: timeField(line?.arrived ?? null),
  left: timeField(line?.left ?? null),
  guestOf: line?.guestOf ?? '',
});

/** What the form wishes; somebody who is given a time was there, and somebody new is while the meeting runs. */
export function lineWish(fields: PersonFields, line: Attendance | null, meeting: Meeting): Wish {
  const { group } = fields;
  const day = timedDay(meeting);
  const arrived = kept(fields.arrived, line?.arrived ?? null, day);
  const left = kept(fields.left, line?.left ?? null, day);
  const fresh = line === null && meeting.startedAt !== null;
  const present = group !== 'APOLOGY' && (fresh || line?.present === true || arrived !== null || left !== null);
  return {
    group,
    name: fields.name.trim(),
    from: fields.from.trim() || null,
    note: fields.note.trim() || null,
    seatId: line?.seatId ?? null,
    present,
    arrived: present ? arrived : null,
    left: present ? left : null,
    online: present && line?.online === true,
    guestOf: fields.guestOf || null,
  };
}

/** A time field tells minutes: when it still says the same, the exact moment stays. */
const kept = (field: string, before: string | null, day: string) =>
  timeField(before) === field ? before : instantOf(day, field);

/** Meetings are over on the day on which they began. */
function timedDay({ startedAt, start }: Meeting): string {
  if (startedAt === null) return start.slice(0, 10);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date(startedAt));
}
