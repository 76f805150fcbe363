/** A line of the list of participants as the fields of a form, and back. */
import { came, timeField, type Group } from '../../../meeting/course';
import type { Wish } from '../../../meeting/course-commands';
import { ranked } from '../../../lib/ranked';
import { danishDay, danishInstant, danishLocal } from '../../../lib/danish-time';
import type { Attendance, Meeting, Stay } from '../../../meeting/types';
import { serverNow } from '../../../lib/server-clock';

/** A stay, as two fields show it; empty for "from the beginning" and "until the end". */
export interface StayFields {
  from: string;
  to: string;
  online: boolean;
  /** The values that filled the fields: fields show minutes, so an unchanged field keeps the exact moment. */
  was: Stay | null;
}

export interface PersonFields {
  group: Group;
  name: string;
  from: string;
  note: string;
  stays: StayFields[];
  guestOf: string;
}

const dayMs = 86_400_000;

/** In a meeting of several days a clock time does not tell which moment it is. */
export const lastsDays = ({ startedAt, endedAt }: Pick<Meeting, 'startedAt' | 'endedAt'>, now = serverNow()): boolean =>
  startedAt !== null && (endedAt === null ? now : Date.parse(endedAt)) - Date.parse(startedAt) >= dayMs;

/** Lines that contain all of the words, in name, place or note; those that begin with them first. */
export const matching = (lines: readonly Attendance[], query: string): Attendance[] =>
  ranked(lines, query, (line) => [line.name, line.from, line.note, line.apologyNote, line.insteadOf].join(' '));

/** A line as it is, for a single change. */
export const wishOf = ({ group, name, from, note, seatId, stays, guestOf }: Attendance): Wish => ({
  ...{ group, name, from, note, seatId, stays, guestOf },
});

const field = (instant: string | null, days: boolean) =>
  instant === null ? '' : days ? danishLocal(new Date(instant)) : timeField(instant);

export const blankStay = (from = ''): StayFields => ({ from, to: '', online: false, was: null });

/** A person who has not come has a row too, for entering when they came. */
export function fieldsOf(line: Attendance | null, meeting: Pick<Meeting, 'startedAt' | 'endedAt'>): PersonFields {
  const days = lastsDays(meeting);
  const stays = (line?.stays ?? []).map((was): StayFields => ({
    from: field(was.from, days),
    to: field(was.to, days),
    online: was.online,
    was,
  }));
  return {
    group: line?.group ?? 'PARTICIPANT',
    name: line?.name ?? '',
    from: line?.from ?? '',
    note: line?.note ?? '',
    stays: stays.length > 0 || line?.group === 'APOLOGY' ? stays : [blankStay()],
    guestOf: line?.guestOf ?? '',
  };
}

/** People who left and came back did so at some time: of two rows the first says when, and so does the second. */
export const hasGap = (stays: readonly StayFields[]): boolean =>
  stays.some(({ from, to }, at) => (at > 0 && !from) || (at < stays.length - 1 && !to));

/** The form's values; a person with a time was there, and a new person is there while the meeting runs. */
export function lineWish(fields: PersonFields, line: Attendance | null, meeting: Meeting, now = serverNow()): Wish {
  const fresh = line === null && meeting.startedAt !== null && fields.group !== 'APOLOGY';
  const here = fresh || (line !== null && came(line));
  return {
    group: fields.group,
    name: fields.name.trim(),
    from: fields.from.trim() || null,
    note: fields.note.trim() || null,
    seatId: line?.seatId ?? null,
    stays: fields.stays
      .filter(({ from, to, online }) => here || from || to || online)
      .map(({ from, to, online, was }) => ({
        from: instant(from, was?.from ?? null, meeting, now),
        to: instant(to, was?.to ?? null, meeting, now),
        online,
      })),
    guestOf: fields.guestOf || null,
  };
}

function instant(said: string, before: string | null, meeting: Meeting, now: number): string | null {
  const days = lastsDays(meeting, now);
  if (field(before, days) === said) return before;
  if (!said) return null;
  if (days) return iso(danishInstant(said));
  const day = meeting.startedAt === null ? meeting.start.slice(0, 10) : danishDay(new Date(meeting.startedAt));
  const first = danishInstant(`${day}T${said}`);
  if (first === null || meeting.startedAt === null || said >= timeField(meeting.startedAt)) return iso(first);
  // A time earlier than the beginning is after midnight, if the meeting has lasted that long.
  const next = danishInstant(`${danishDay(new Date(Date.parse(meeting.startedAt) + dayMs))}T${said}`);
  const end = meeting.endedAt === null ? now : Date.parse(meeting.endedAt);
  return iso(next !== null && next.getTime() <= end + 60_000 ? next : first);
}

const iso = (moment: Date | null) => moment?.toISOString().replace('.000Z', 'Z') ?? null;
