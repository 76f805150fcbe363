/** Questions about a running meeting: who is there, who speaks, how a vote goes. Pure, as the back end answers them. */
import type { OwnSeat } from '../lib/session.svelte';
import { isOver, itemsOf } from './agenda';
import { danishLocal } from '../lib/danish-time';
import type { Attendance, Ballot, Correction, Item, Meeting, Vote } from './types';

export type Group = Attendance['group'];
export const groups: readonly Group[] = ['PARTICIPANT', 'APOLOGY', 'KD_NET', 'SECRETARIAT'];

/** Whether somebody has been in the meeting. */
export const came = ({ stays }: Attendance): boolean => stays.length > 0;

/** Whether somebody was in the meeting and left it. */
export const hasLeft = ({ stays }: Attendance): boolean => (stays.at(-1)?.to ?? null) !== null;

/** True if somebody is in the meeting now. Times are never ahead of the server's clock, so this asks no clock. */
export const isPresent = (line: Attendance): boolean => came(line) && !hasLeft(line);

export const isOnline = ({ stays }: Attendance): boolean => stays.at(-1)?.online ?? false;

export interface Quorum {
  present: number;
  seats: number;
  reached: boolean;
}

/** Half of the seats are a quorum, and a seat counts once; null while the number of seats is not known. */
export function quorumOf({ attendance, seats }: Pick<Meeting, 'attendance' | 'seats'>): Quorum | null {
  if (seats <= 0) return null;
  const present = seatsPresent(attendance);
  return { present, seats, reached: present * 2 >= seats };
}

/** How many seats are taken. */
export function seatsPresent(attendance: readonly Attendance[]): number {
  const taken = attendance.filter((line) => line.group === 'PARTICIPANT' && isPresent(line));
  return new Set(taken.flatMap(({ seatId }) => seatId ?? [])).size;
}

/** A person's place, unless the name has it already: "Medlem, Randers". */
export const placeBeside = ({ name, from }: { name: string; from: string | null }): string | null =>
  from && !name.endsWith(from) ? from : null;

/** "Anna Berg, Randers". */
export const placed = (person: { name: string; from: string | null }): string =>
  [person.name, placeBeside(person)].filter(Boolean).join(', ');

/**
 * The people the list of participants names: when the meeting is over, without those who were expected and never came.
 */
export const named = ({ attendance, status }: Pick<Meeting, 'attendance' | 'status'>): Attendance[] =>
  attendance.filter((line) => came(line) || line.group === 'APOLOGY' || !isOver({ status }));

/** A person's part in a meeting. */
export interface Part {
  /** The seat they hold in the body, null for others. */
  held: OwnSeat | null;
  /** Their line in the list of participants, as far as the browser can tell. */
  line: Attendance | null;
  /** The line of the substitute who was called in for the seat they hold. */
  substitute: Attendance | null;
}

/**
 * Finds the viewer in a meeting. The owner of a line never leaves the server: the seat identifies the viewer, and
 * without a seat the name does. The server decides all the same.
 */
export function partOf(meeting: Meeting, seats: readonly OwnSeat[], name: string | null): Part {
  const here = seats.filter(({ bodyId }) => bodyId === meeting.bodyId);
  const held = here.find(({ isSubstitute }) => !isSubstitute) ?? null;
  const calledIn = meeting.attendance.find(
    (line) =>
      line.insteadOf !== null && here.some(({ seatId, isSubstitute }) => isSubstitute && seatId === line.seatId),
  );
  const ofHeld = meeting.attendance.filter(({ seatId }) => held !== null && seatId === held.seatId);
  const own = ofHeld.find(({ insteadOf }) => insteadOf === null);
  const named = held ? undefined : meeting.attendance.find((line) => line.name === name && line.seatId === null);
  return {
    held,
    line: calledIn ?? own ?? named ?? null,
    substitute: ofHeld.find((line) => line.insteadOf !== null && line.group !== 'APOLOGY') ?? null,
  };
}

/** The item with the running vote, and the vote. */
export function runningVote(meeting: Meeting): { item: Item; vote: Vote } | null {
  for (const item of itemsOf(meeting)) {
    const vote = item.treatment.votes.find(({ running }) => running);
    if (vote) return { item, vote };
  }
  return null;
}

/** What a seat has answered. */
export const ballotOf = (vote: Vote, seatId: string | null | undefined): Ballot | undefined =>
  vote.ballots.find((ballot) => ballot.seatId === seatId);

export const votesCast = ({ inFavour, opposed, abstained }: Vote): number => inFavour + opposed + abstained;

/** How long an item has been treated, in milliseconds, all its stretches together. */
export const spentMs = ({ stretches }: Item, now: number): number =>
  stretches.reduce(
    (sum, { opened, closed }) => sum + Math.max(0, (closed === null ? now : Date.parse(closed)) - Date.parse(opened)),
    0,
  );

/** When an open item was opened, the last time; null for others. */
export const openedAt = ({ status, stretches }: Item): string | null =>
  status === 'open' ? (stretches.at(-1)?.opened ?? null) : null;

/** When a done item was finished, the last time; null for others, and where it is not known. */
export const doneAt = ({ status, stretches }: Item): string | null =>
  status === 'done' ? (stretches.at(-1)?.closed ?? null) : null;

/** The corrections of the decision since the item was finished; null when there are none. */
export function correctionOf(item: Item): Correction | null {
  const last = item.corrections.at(-1);
  const done = doneAt(item);
  return item.status === 'done' && last && (done === null || Date.parse(last.at) >= Date.parse(done)) ? last : null;
}

/** How far an item is over its planned time, in milliseconds; 0 when it is not, or has no plan. */
export const overMs = (item: Item, now: number): number =>
  item.plan.minutes === null ? 0 : Math.max(0, spentMs(item, now) - item.plan.minutes * 60_000);

/** Points, dissents, follow-ups or a vote: something to show beside the decision. */
export const hasTreatment = ({ treatment }: Item): boolean =>
  treatment.points.some(({ outcome }) => outcome !== null) ||
  treatment.dissents.length > 0 ||
  treatment.followUps.length > 0 ||
  treatment.votes.some(({ running }) => !running);

/** "10:05" in Denmark, as a time field has it; empty for nothing. */
export const timeField = (instant: string | null): string =>
  instant === null ? '' : danishLocal(new Date(instant)).slice(11);
