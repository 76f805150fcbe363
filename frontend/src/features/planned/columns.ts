/** The long-term agenda as columns: what is overdue, the meetings of both bodies, and then the times. Pure. */
import { byTime, wordsOf, type FuzzyDate, type KnownMeetings } from '../../ui/fuzzy-date';
import type { components } from '../../lib/schema';

type Schemas = components['schemas'];
export type Board = Schemas['PlannedBoard'];
export type Card = Schemas['PlannedItem'];
export type ComingMeeting = Schemas['PlannedMeeting'];
export type CardState = 'waiting' | 'drafted' | 'overdue';

export interface Column {
  key: string;
  /** Null for what is overdue. */
  date: FuzzyDate | null;
  meeting: ComingMeeting | null;
  cards: Card[];
}

/** How many meetings without a card people who plan are shown, as places to move to. */
const mostEmpty = 8;

export const nameOf = (board: Board, bodyId: string): string =>
  board.bodies.find(({ id }) => id === bodyId)?.name ?? bodyId;

/** What the board tells of meetings, for the words of dates. */
export const meetingsOf = (board: Board): KnownMeetings => ({
  day: (id) =>
    board.meetings.find((meeting) => meeting.id === id)?.start.slice(0, 10) ??
    board.items.find(({ meetingId }) => meetingId === id)?.day ??
    null,
  next: () => null,
  name: (bodyId) => nameOf(board, bodyId),
});

export const stateOf = ({ state, overdue }: Card): CardState =>
  overdue ? 'overdue' : state === 'drafted' ? 'drafted' : 'waiting';

/** @param plans whether empty meetings are shown too, to be planned for */
export function columnsOf(board: Board, plans: (bodyId: string) => boolean): Column[] {
  const cards = board.items.filter(({ state }) => state !== 'dropped');
  const overdue = cards.filter((card) => card.overdue);
  const waiting = cards.filter((card) => !card.overdue);
  const known = new Set(board.meetings.map(({ id }) => id));
  const meetings = board.meetings
    .map((meeting) =>
      ofMeeting(
        meeting,
        waiting.filter(({ meetingId }) => meetingId === meeting.id),
      ),
    )
    .filter(({ cards: own, meeting }, at) => own.length > 0 || (at < mostEmpty && meeting && plans(meeting.bodyId)));
  const times = new Map<string, Column>();
  for (const card of waiting.filter(({ meetingId }) => !meetingId || !known.has(meetingId))) {
    const key = JSON.stringify(card.planned);
    const column = times.get(key) ?? { key, date: card.planned, meeting: null, cards: [] };
    times.set(key, { ...column, cards: [...column.cards, card] });
  }
  const inOrder = byTime(meetingsOf(board));
  return [
    ...(overdue.length > 0 ? [{ key: 'overdue', date: null, meeting: null, cards: overdue }] : []),
    ...meetings,
    ...[...times.values()].sort((one, other) => (one.date && other.date ? inOrder(one.date, other.date) : 0)),
  ];
}

const ofMeeting = (meeting: ComingMeeting, cards: Card[]): Column => ({
  key: meeting.id,
  date: { meeting: meeting.id },
  meeting,
  cards,
});

/** The heading of a column that is no meeting. */
export const titleOf = (date: FuzzyDate, board: Board): string => {
  const words = wordsOf(date, meetingsOf(board));
  return words.charAt(0).toUpperCase() + words.slice(1);
};
