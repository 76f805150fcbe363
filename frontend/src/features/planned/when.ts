/** What somebody chooses as the time of a planned item: a meeting, a body's next one, or words that they type. Pure. */
import { readDate, type ReadDate } from '../../ui/fuzzy-reading';
import type { Board, Card } from './columns';
import { meetingsOf } from './columns';
import { wordsOf } from '../../ui/fuzzy-date';

export const other = 'other';
const nextOf = 'next:';

export interface When {
  /** The id of a meeting, `next:` with that of a body, or `other`. */
  choice: string;
  typed: string;
  bodyId: string;
}

export const nextChoice = (bodyId: string) => nextOf + bodyId;

/** How a card's own time is chosen. */
export function whenOf(card: Card, board: Board): When {
  const { planned, bodyId } = card;
  if ('meeting' in planned && board.meetings.some(({ id }) => id === planned.meeting))
    return { choice: planned.meeting, typed: '', bodyId };
  if ('next' in planned) return { choice: nextChoice(planned.next), typed: '', bodyId };
  return { choice: other, typed: 'meeting' in planned ? '' : wordsOf(planned, meetingsOf(board)), bodyId };
}

export function dateOf({ choice, typed, bodyId }: When, board: Board): ReadDate {
  if (choice.startsWith(nextOf)) return { date: { next: choice.slice(nextOf.length) } };
  if (choice !== other) return { date: { meeting: choice } };
  return readDate(typed, { today: board.today, bodyId, bodies: board.bodies });
}

/** The body that it is planned for then. */
export function bodyOf(when: When, board: Board): string {
  const read = dateOf(when, board);
  if (!('date' in read)) return when.bodyId;
  const { date } = read;
  if ('next' in date) return date.next;
  if (!('meeting' in date)) return when.bodyId;
  return board.meetings.find(({ id }) => id === date.meeting)?.bodyId ?? when.bodyId;
}
