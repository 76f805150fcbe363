/** What the screen in the room may show. Everybody in the room sees it, also somebody who is on the way out. */
import { itemsOf, written } from '../../meeting/agenda';
import { doneAt } from '../../meeting/course';
import type { Item, Meeting } from '../../meeting/types';

/** Whether the words of an item stay off the screen: it is closed, and nobody asked for it here. */
export const isHidden = (item: Item, asked: string | null): boolean => item.closed && item.id !== asked;

/** The title as the room reads it. @param closed what stands there when nobody has said what others read */
export const titleShown = (item: Item, asked: string | null, closed: string): string =>
  isHidden(item, asked) ? (item.plan.closedWording ?? closed) : item.title;

/** The decision of an item as the room may read it: while it is written only if the meeting shows that. */
export const decisionShown = (meeting: Meeting, item: Item) =>
  item.status === 'done' || meeting.showsDecisions ? written(item.decision) : null;

/** The item that was finished last, to be read until the next one is opened. */
export function decidedLast(meeting: Meeting): Item | undefined {
  const done = itemsOf(meeting).filter(({ status }) => status === 'done');
  return done.sort((one, other) => (doneAt(other) ?? '').localeCompare(doneAt(one) ?? ''))[0];
}
