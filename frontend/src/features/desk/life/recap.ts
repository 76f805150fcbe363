/** What the minute-taker may have forgotten, asked while everybody is still in the room. Pure. */
import { itemsOf } from '../../../meeting/agenda';
import { seatsPresent, votesCast } from '../../../meeting/course';
import type { Attendance, FollowUp, Item, Meeting, Vote } from '../../../meeting/types';

export interface Recap {
  /** Nobody has taken them up. */
  untreated: Item[];
  /** Nobody is named who is to do it. */
  unassigned: { item: Item; followUp: FollowUp }[];
  /** Fewer than half of the seats answered. */
  thin: { item: Item; vote: Vote; cast: number; present: number }[];
}

/** Whether fewer than half of those present have answered; hands are counted by the secretariat. */
export const isThin = (vote: Vote, attendance: readonly Attendance[]): boolean =>
  !vote.byHands && votesCast(vote) * 2 < seatsPresent(attendance);

export function recapOf(meeting: Meeting): Recap {
  const items = itemsOf(meeting);
  const present = seatsPresent(meeting.attendance);
  return {
    untreated: items.filter(({ status }) => status === 'waiting'),
    unassigned: items.flatMap((item) =>
      item.treatment.followUps
        .filter(({ who, done }) => who.trim() === '' && !done)
        .map((followUp) => ({ item, followUp })),
    ),
    thin: items.flatMap((item) =>
      item.treatment.votes
        .filter((vote) => !vote.running && isThin(vote, meeting.attendance))
        .map((vote) => ({ item, vote, cast: votesCast(vote), present })),
    ),
  };
}
