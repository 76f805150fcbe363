/** The place of an item in the agenda, and its place after a move. Pure. */
import { insertItem, removeItem } from '../../../meeting/numbering';
import { itemById, sectionOf } from '../../../meeting/agenda';
import type { Meeting } from '../../../meeting/types';

/** `position` is counted without the item itself, as the server counts it. */
export interface Place {
  readonly section: number;
  readonly position: number;
}

/** Null when the item is not in the agenda. */
export function placeOf(meeting: Meeting, itemId: string): Place | null {
  const section = meeting.sections.findIndex(({ items }) => items.some(({ id }) => id === itemId));
  const position = meeting.sections[section]?.items.findIndex(({ id }) => id === itemId) ?? -1;
  return position < 0 ? null : { section, position };
}

/** The place one step further up or down, into the next section at a section's edge; the same at the agenda's ends. */
export function stepped(meeting: Meeting, itemId: string, { section, position }: Place, by: 1 | -1): Place {
  const others = (at: number) => meeting.sections[at]?.items.filter(({ id }) => id !== itemId).length ?? 0;
  const to = position + by;
  if (to >= 0 && to <= others(section)) return { section, position: to };
  const next = section + by;
  if (next < 0 || next >= meeting.sections.length) return { section, position };
  return { section: next, position: by > 0 ? 0 : others(next) };
}

/** The agenda as it will be: the item at another place, everything renumbered. */
export function withItemAt(meeting: Meeting, itemId: string, place: Place): Meeting {
  const item = itemById(meeting, itemId);
  return item ? insertItem(removeItem(meeting, itemId), place.section, place.position, item) : meeting;
}

/** Number of an item, how many its section has, and that section's title: for screen readers. */
export function told(meeting: Meeting, itemId: string): { number: string; count: number; title: string | null } {
  const item = itemById(meeting, itemId);
  const section = sectionOf(meeting, item);
  return { number: item?.number ?? '', count: section?.items.length ?? 0, title: section?.title ?? null };
}

export const samePlace = (one: Place | null, other: Place | null): boolean =>
  one?.section === other?.section && one?.position === other?.position;
