/** The next-meeting list ("Punkter til næste møde"). Pure. */
import { itemsOf, mayWrite, sectionOf } from '../../../meeting/agenda';
import type { Item, Meeting, NextItem } from '../../../meeting/types';
import type { Op } from '../../../richtext/types';

/** With one entry moved up or down by one. */
export function shifted(entries: readonly NextItem[], at: number, by: 1 | -1): NextItem[] {
  const moved = [...entries];
  const [entry] = moved.splice(at, 1);
  if (entry) moved.splice(Math.max(0, at + by), 0, entry);
  return moved;
}

/** The list as bullets, ready for a text. */
export const asText = (entries: readonly NextItem[]): Op[] =>
  entries.flatMap(({ title, note }) => [
    { insert: note ? `${title} – ${note}` : title },
    { insert: '\n', attributes: { list: 'bullet' } },
  ]);

const named = /næste møde|foreløbig/i;

/** The item that gets the list: the one about the next meeting, otherwise the current one. */
export const itemForList = (meeting: Meeting, chosen: Item | undefined): Item | undefined =>
  itemsOf(meeting).find((item) => named.test(item.title) || named.test(sectionOf(meeting, item)?.title ?? '')) ??
  chosen;

/** The text that gets it: before the meeting the presentation, from then on the decision. */
export const fieldForList = (meeting: Meeting): 'casePresentation' | 'decision' | null =>
  mayWrite(meeting, 'casePresentation')
    ? 'casePresentation'
    : mayWrite(meeting, 'decision') && meeting.startedAt !== null
      ? 'decision'
      : null;

/** Where fetched items go first: the section of the region's policy matters, or the one with most items. */
export function sectionForTaken(meeting: Meeting): number {
  const named = meeting.sections.findIndex(({ title }) => /regionalpolitisk/i.test(title ?? ''));
  if (named >= 0) return named;
  const counts = meeting.sections.map(({ items }) => items.length);
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}
