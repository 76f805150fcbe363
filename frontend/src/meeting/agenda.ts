/** Questions about an agenda that every view asks. */
import { isBlank } from '../richtext/lines';
import { partOf } from './text-fields';
import type { Item, Meeting, Section, TextField, TextHandle } from './types';
import type { RichText } from '../richtext/types';

/** All items in the order of the agenda. */
export const itemsOf = (meeting: Meeting): Item[] => meeting.sections.flatMap((section) => section.items);

/** The one item being treated now. */
export const openItem = (meeting: Meeting): Item | undefined =>
  itemsOf(meeting).find(({ status }) => status === 'open');

/** The item of an address: by its id, or by its number in an old address. */
export const itemAt = <T extends Pick<Item, 'id' | 'number'>>(items: readonly T[], address: string): T | undefined =>
  items.find(({ id }) => id === address) ?? items.find(({ number }) => number === address);

export const itemById = (meeting: Meeting, id: string): Item | undefined =>
  itemsOf(meeting).find((item) => item.id === id);

export const doneCount = (meeting: Meeting): number =>
  itemsOf(meeting).filter(({ status }) => status === 'done').length;

/** The text, or null when there is nothing to read in it. */
export const written = (text: RichText | null): RichText | null => (text && !isBlank(text.ops) ? text : null);

/** The name of the decision is "Referat" in a KD-Net meeting. */
export const decisionName = (meeting: Meeting): 'decision' | 'minutes' =>
  meeting.houseStyle === 'KD_NET' ? 'minutes' : 'decision';

/** True from the moment the meeting is over. */
export const isOver = (meeting: Pick<Meeting, 'status'>): boolean =>
  meeting.status === 'ended' || meeting.status === 'minutes_sent' || meeting.status === 'minutes_approved';

/** True once the minutes are sent out: their decisions do not change any more, and remarks are collected. */
export const isSent = (meeting: Meeting): boolean =>
  meeting.status === 'minutes_sent' || meeting.status === 'minutes_approved';

/** Whether this viewer may write this text now, as `Freezing` in the back end decides it. */
export function mayWrite(meeting: Meeting, field: TextField): boolean {
  if (!meeting.viewer.writes || meeting.status === 'cancelled') return false;
  if (field === 'remarks') return meeting.status === 'minutes_sent';
  return partOf(field) === 'decision' ? !isSent(meeting) : isAgendaOpen(meeting);
}

/** A text's handle; nothing when its words are hidden from this viewer. `item` is null for the remarks. */
export const handleOf = (meeting: Meeting, item: Item | null, field: TextField): TextHandle | null | undefined =>
  field === 'remarks' ? meeting.remarksText : item?.texts[field];

/** True until the agenda is sent out; from then on its texts do not change any more. */
export const isDraft = (meeting: Meeting): boolean =>
  meeting.status === 'planned' || meeting.status === 'drafting' || meeting.status === 'commenting';

/** Whether items can be added, moved and described: before the agenda is sent out, and while it is being revised. */
export const isAgendaOpen = (meeting: Meeting): boolean => isDraft(meeting) || meeting.revising;

/** The sum of the planned minutes of all items. */
export const plannedMinutes = (meeting: Meeting): number =>
  itemsOf(meeting).reduce((sum, { plan }) => sum + (plan.minutes ?? 0), 0);

/** How many minutes the meeting has, null when its end is not known. */
export const lengthOf = ({ start, end }: Pick<Meeting, 'start' | 'end'>): number | null =>
  end === null ? null : Math.round((Date.parse(end) - Date.parse(start)) / 60_000);

/** The section an item stands in. */
export const sectionOf = (meeting: Meeting, item: Pick<Item, 'id'> | undefined): Section | undefined =>
  meeting.sections.find(({ items }) => items.some(({ id }) => id === item?.id));

/** Items are opened and finished while the meeting runs, and after it until the minutes are sent. */
export const isTreating = (meeting: Meeting): boolean => meeting.status === 'live' || meeting.status === 'ended';
