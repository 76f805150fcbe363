/** Commands that build the agenda. The screen changes by the event that follows. */
import { ask } from '../../../lib/api';
import type { Deadlines, Item, ItemKind, Meeting, NextItem } from '../../../meeting/types';
import { session } from '../../../lib/session.svelte';
import { arrived, inItem, inMeeting, seen, shown, type Done } from '../commands';
import type { Description } from './description';
import type { Place } from './places';

/** Adds an item at the end of a section, once for each id. */
export async function addItem(
  meeting: Meeting,
  section: number,
  { id, title, kind }: { id: string; title: string; kind: ItemKind },
): Promise<Done> {
  const position = meeting.sections[section]?.items.length ?? 0;
  const options = { params: inMeeting(meeting), body: { id, section, position, title, kind, version: seen() } };
  return shown(meeting, await ask(session.api.POST('/api/meetings/{meetingId}/items', options)));
}

/** @param version of the agenda that was on the screen when the item was lifted */
export async function moveItem(meeting: Meeting, itemId: string, place: Place, version: number): Promise<Done> {
  const options = { params: { path: { itemId } }, body: { ...place, version } };
  return arrived(meeting, await ask(session.api.PUT('/api/items/{itemId}/place', options)));
}

export async function moveItemToMeeting(
  meeting: Meeting,
  item: Item,
  meetingId: string,
  section: number,
): Promise<Done> {
  const options = { params: inItem(item), body: { meetingId, section, version: seen() } };
  return arrived(meeting, await ask(session.api.PUT('/api/items/{itemId}/meeting', options)));
}

export async function removeItem(meeting: Meeting, item: Item, version: number): Promise<Done> {
  const options = { params: inItem(item), body: { version } };
  return arrived(meeting, await ask(session.api.POST('/api/items/{itemId}/remove', options)));
}

/**
 * @param version that was on the screen when the form was filled in
 * @param numbersFollow the other items, too, get its new case number, if they have none or its old one
 */
export async function describeItem(
  meeting: Meeting,
  item: Item,
  how: Description,
  version: number,
  numbersFollow = false,
): Promise<Done> {
  const options = { params: inItem(item), body: { item: how, numbersFollow, version } };
  return arrived(meeting, await ask(session.api.PUT('/api/items/{itemId}/description', options)));
}

export interface Closing {
  closed: boolean;
  reason: string | null;
  wording: string | null;
}

export async function setClosed(meeting: Meeting, item: Item, how: Closing, version = seen()): Promise<Done> {
  const options = { params: inItem(item), body: { ...how, version } };
  return arrived(meeting, await ask(session.api.PUT('/api/items/{itemId}/closed', options)));
}

export type WhenAndWhere = Pick<Meeting, 'start' | 'end' | 'place' | 'link'>;

export async function describeMeeting(meeting: Meeting, how: WhenAndWhere, version: number): Promise<Done> {
  const options = { params: inMeeting(meeting), body: { ...how, version } };
  return arrived(meeting, await ask(session.api.PUT('/api/meetings/{meetingId}/description', options)));
}

export async function setDeadlines(meeting: Meeting, deadlines: Deadlines, version: number): Promise<Done> {
  const options = { params: inMeeting(meeting), body: { deadlines, version } };
  return arrived(meeting, await ask(session.api.PUT('/api/meetings/{meetingId}/deadlines', options)));
}

/** Replaces the next-meeting list. */
export async function setNextItems(meeting: Meeting, entries: NextItem[]): Promise<Done> {
  const options = { params: inMeeting(meeting), body: { entries, version: seen() } };
  return arrived(meeting, await ask(session.api.PUT('/api/meetings/{meetingId}/next-items', options)));
}

/** Turns what the previous meeting of the body left for this one into draft items, at the end of a section. */
export async function takeNextItems(meeting: Meeting, section: number): Promise<Done> {
  const options = { params: inMeeting(meeting), body: { section, version: seen() } };
  return arrived(meeting, await ask(session.api.POST('/api/meetings/{meetingId}/take-next-items', options)));
}
