/** What the words of items promise, and what becomes of a promise by one key. */
import { uuidv4 } from 'lib0/random';
import { ask, type Result } from '../../../lib/api';
import type { components } from '../../../lib/schema';
import { session } from '../../../lib/session.svelte';
import { seen } from '../../../meeting/commands';
import { removeFollowUp, setFollowUp } from '../../../meeting/course-commands';
import type { Item, Meeting } from '../../../meeting/types';
import type { FuzzyDate } from '../../../ui/fuzzy-date';

export type Found = components['schemas']['Promise'];
export type Placed = Promise<Result<{ version: number }>>;

/** As much of a sentence as the title of a planned item or the words of a follow-up may have. */
const longest = { note: 1000, task: 1000, written: 100 };

const ofMeeting = (meeting: Meeting) => ({ path: { meetingId: meeting.id } });

export const load = (meeting: Meeting) =>
  ask(session.api.GET('/api/meetings/{meetingId}/promises', { params: ofMeeting(meeting) }));

export const dismiss = (meeting: Meeting, { itemId, words }: Found, dismissed: boolean) =>
  ask(
    session.api.PUT('/api/meetings/{meetingId}/promises', {
      params: ofMeeting(meeting),
      body: { itemId, words, dismissed },
    }),
  );

/** A follow-up by its time, in its words, for whom it names. */
export function followUpOf({ words, who, date, written }: Found) {
  const isDay = date !== null && 'day' in date;
  return {
    task: words.slice(0, longest.task),
    who,
    due: isDay ? date.day : null,
    done: false,
    planned: isDay ? null : date,
    written: isDay || !date ? null : (written ?? '').slice(0, longest.written),
  };
}

/** What it becomes when it is planned: its item again, with the sentence; without a time at the next meeting. */
export const plannedOf = ({ words, date }: Found, item: Item, meeting: Meeting) => ({
  title: item.title,
  note: words.slice(0, longest.note),
  planned: date ?? ({ next: meeting.bodyId } satisfies FuzzyDate),
  closed: item.closed,
  internal: true,
  sourceItemId: item.id,
});

/** Makes it a follow-up; the second takes that back. */
export function following(meeting: Meeting, item: Item, found: Found): [() => Placed, () => Placed] {
  const id = uuidv4();
  return [() => setFollowUp(meeting, item, id, followUpOf(found), seen()), () => removeFollowUp(meeting, item, id)];
}

/** Plans it; the second takes that back. */
export function planning(meeting: Meeting, item: Item, found: Found): [() => Placed, () => Placed] {
  const id = uuidv4();
  const plan = plannedOf(found, item, meeting);
  const bodyId = 'next' in plan.planned ? plan.planned.next : meeting.bodyId;
  const params = { path: { plannedId: id } };
  return [
    () =>
      ask(session.api.POST('/api/bodies/{bodyId}/planned', { params: { path: { bodyId } }, body: { id, ...plan } })),
    () => ask(session.api.PUT('/api/planned/{plannedId}/dropped', { params, body: { dropped: true, version: 1 } })),
  ];
}

/** The sentence before, at and after the words that say when. */
export function parted({ words, written }: Found): [string, string, string] {
  const at = written === null ? -1 : words.indexOf(written);
  if (written === null || at < 0) return [words, '', ''];
  return [words.slice(0, at), written, words.slice(at + written.length)];
}
