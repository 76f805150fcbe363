/** What the meeting put off: it is somebody's again once it is on the list for the next meeting. */
import { uuidv4 } from 'lib0/random';
import { isSent, itemsOf } from '../../../meeting/agenda';
import type { Done } from '../../../meeting/commands';
import { live } from '../../../meeting/live.svelte';
import type { Item, Meeting, NextItem, Outcome } from '../../../meeting/types';
import { formatDay } from '../../../words/i18n';
import { t } from '../words';
import { setNextItems } from './agenda-commands';

export const isPutOff = (outcome: Outcome | null): boolean => outcome === 'postponed' || outcome === 'not_reached';

/** The list may become words that everybody reads: a closed item is not named in it. */
const titleOf = ({ closed, plan, title }: Item): string =>
  closed ? (plan.closedWording ?? t.meeting.closedItem) : title;

const noteOf = (meeting: Meeting, { number }: Item): string => t.agenda.next.from(formatDay(meeting.start), number);

const isListed = (meeting: Meeting, item: Item): boolean =>
  meeting.nextItems.some(({ title, note }) => title === titleOf(item) && note === noteOf(meeting, item));

/** Those of these items that nobody has put on the list, for a person who may. */
export const notListed = (meeting: Meeting, items: readonly Item[]): Item[] =>
  meeting.viewer.writes && !isSent(meeting) && meeting.status !== 'cancelled'
    ? items.filter((item) => !isListed(meeting, item))
    : [];

/** The items that were put off and that nobody carries on. */
export const leftBehind = (meeting: Meeting): Item[] =>
  notListed(
    meeting,
    itemsOf(meeting).filter(({ status, outcome }) => status === 'done' && isPutOff(outcome)),
  );

/** The entries of the list for the next meeting that these items become; those that are there already become none. */
export const nextItemsOf = (meeting: Meeting, items: readonly Item[]): NextItem[] =>
  notListed(live.state.meeting ?? meeting, items).map((item) => ({
    id: uuidv4(),
    title: titleOf(item),
    note: noteOf(meeting, item),
  }));

/** Adds items to the list for the next meeting, each once. */
export function putOnNext(meeting: Meeting, items: readonly Item[]): Promise<Done> {
  const now = live.state.meeting ?? meeting;
  return setNextItems(meeting, [...now.nextItems, ...nextItemsOf(meeting, items)]);
}
