/**
 * Questions about a meeting that is over: who answers for which seat, what waits for an answer, what is decided; pure.
 */
import { itemsOf } from './agenda';
import type { OwnSeat } from '../lib/session.svelte';
import { danishDay } from '../lib/danish-time';
import type { Attendance, Item, Meeting, Procedure } from './types';
import type { components } from '../lib/schema';

type Schemas = components['schemas'];
export type Choice = Schemas['Choice'];
export type ListedFollowUp = Schemas['ListedFollowUp'];
export type ApprovesBy = Schemas['MinutesRule']['approvesBy'];

/** A seat and the person who answers for it. */
export interface Place {
  seatId: string;
  name: string;
  from: string | null;
}

const calledIn = (meeting: Meeting, seatId: string): Attendance | undefined =>
  meeting.attendance.find((line) => line.seatId === seatId && line.insteadOf !== null && line.group === 'PARTICIPANT');

/**
 * The seat the viewer answers for when the whole meeting counts: the one they were called in for, otherwise their own,
 * unless somebody was called in for that. The server decides; this only shows the right controls.
 */
export function seatOf(meeting: Meeting, seats: readonly OwnSeat[]): string | null {
  const here = seats.filter(({ bodyId }) => bodyId === meeting.bodyId);
  const asSubstitute = here.find(({ isSubstitute, seatId }) => isSubstitute && calledIn(meeting, seatId));
  const held = here.find(({ isSubstitute, seatId }) => !isSubstitute && !calledIn(meeting, seatId));
  return (asSubstitute ?? held)?.seatId ?? null;
}

/** Everybody who can answer for a seat at this meeting, in the order of the seats. */
export function placesOf(meeting: Meeting, seats: readonly Schemas['Seat'][]): Place[] {
  return seats.flatMap(({ id, from, holder }) => {
    const name = calledIn(meeting, id)?.name ?? holder?.name;
    return name === undefined ? [] : [{ seatId: id, name, from }];
  });
}

/** Those of the places that are not among the answers. */
export const missing = (places: readonly Place[], answers: readonly { seatId: string }[]): Place[] =>
  places.filter((place) => !answers.some(({ seatId }) => seatId === place.seatId));

/** Answers are still accepted. */
export const takesAnswers = (procedure: Procedure, now: number): boolean =>
  !procedure.closed && now <= Date.parse(procedure.deadline);

/** The questions in writing, in the order of the agenda and in which they were asked. */
export const askedInWriting = (meeting: Meeting): { item: Item; procedure: Procedure }[] =>
  itemsOf(meeting).flatMap((item) => item.treatment.procedures.map((procedure) => ({ item, procedure })));

export function tally({ answers }: Procedure): Record<Choice, number> {
  const count = (choice: Choice) => answers.filter((answer) => answer.choice === choice).length;
  return { for: count('for'), against: count('against'), abstain: count('abstain') };
}

/**
 * True if the item can be put in writing (again): the meeting is over and did not treat it, and no question is open.
 */
export const mayAskInWriting = (meeting: Meeting, item: Item): boolean =>
  meeting.viewer.writes &&
  meeting.status === 'ended' &&
  (item.status === 'waiting' || item.outcome === 'not_reached') &&
  item.treatment.procedures.every(({ closed }) => closed);

/** Remarks on the minutes are still accepted. */
export const takesRemarks = (meeting: Meeting, now: number): boolean =>
  meeting.status === 'minutes_sent' &&
  (meeting.deadlines.remarks === null || danishDay(new Date(now)) <= meeting.deadlines.remarks);

/** Members remark, and so does the chair; the secretariat answers. */
export const mayRemark = (meeting: Meeting, now: number): boolean =>
  meeting.viewer.closed && !meeting.viewer.writes && takesRemarks(meeting, now);

/** When the minutes were sent, null when they have not been. */
export const minutesSentAt = (meeting: Meeting): string | null =>
  meeting.editions.findLast(({ kind }) => kind === 'minutes')?.at ?? null;
