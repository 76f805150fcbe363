/** The desk's commands on written procedures of several items, and how their results come into the minutes. */
import { ask } from '../../../lib/api';
import { session } from '../../../lib/session.svelte';
import { itemAt, itemsOf } from '../../../meeting/agenda';
import { live } from '../../../meeting/live.svelte';
import type { Item, Meeting, NextItem } from '../../../meeting/types';
import { writings } from '../../../editor/writings.svelte';
import { arrived, finish, inMeeting, open, reopen, seen, type Done } from '../commands';

export interface Question {
  item: string;
  question: string;
  bySilence: boolean;
}

/** @param deadline an instant, in UTC */
export async function beginProcedures(
  meeting: Meeting,
  deadline: Date,
  items: Question[],
  next: NextItem[],
): Promise<Done> {
  const body = { deadline: deadline.toISOString(), items, next, version: seen() };
  const options = { params: inMeeting(meeting), body };
  return arrived(meeting, await ask(session.api.POST('/api/meetings/{meetingId}/procedures', options)));
}

const inBatch = (meeting: Meeting, batch: string) => ({ path: { meetingId: meeting.id, batch } });

export async function prolongProcedures(meeting: Meeting, batch: string, deadline: Date): Promise<Done> {
  const options = { params: inBatch(meeting, batch), body: { deadline: deadline.toISOString(), version: seen() } };
  const path = '/api/meetings/{meetingId}/procedures/{batch}/deadline';
  return arrived(meeting, await ask(session.api.PUT(path, options)));
}

export async function remindProcedures(meeting: Meeting, batch: string): Promise<Done> {
  const options = { params: inBatch(meeting, batch), body: { version: seen() } };
  const path = '/api/meetings/{meetingId}/procedures/{batch}/reminder';
  return arrived(meeting, await ask(session.api.POST(path, options)));
}

export async function closeProcedures(meeting: Meeting, batch: string): Promise<Done> {
  const options = { params: inBatch(meeting, batch), body: { version: seen() } };
  const path = '/api/meetings/{meetingId}/procedures/{batch}/close';
  return arrived(meeting, await ask(session.api.POST(path, options)));
}

export async function withdrawProcedures(meeting: Meeting, batch: string): Promise<Done> {
  const options = { params: inBatch(meeting, batch), body: { version: seen() } };
  const path = '/api/meetings/{meetingId}/procedures/{batch}/withdraw';
  return arrived(meeting, await ask(session.api.POST(path, options)));
}

/**
 * Writes the result of an item's closed procedure into its decision and gives the item its outcome: it is opened,
 * written and finished, as if by hand. What is there already is not written again, so that it can be tried again.
 *
 * @return null when the words could not be written
 */
export async function writeResult(meeting: Meeting, itemId: string): Promise<Done | null> {
  const params = { path: { itemId } };
  const offered = await ask(session.api.GET('/api/items/{itemId}/phrases', { params }));
  const phrase = offered.ok ? offered.value.phrases[0] : undefined;
  const before = now(meeting, itemId);
  if (!phrase || !before) return null;
  if (before.status !== 'open') {
    const opened = await (before.status === 'waiting' ? open(meeting, before) : reopen(meeting, before));
    if (!opened.ok) return opened;
  }
  const item = now(meeting, itemId) ?? before;
  const writing = writings.of(item.texts.decision, item.number);
  const stands = !!item.decision?.plain.includes(phrase.text);
  if (!stands && !(await writing?.append([{ insert: `${phrase.text}\n` }]))) return null;
  return finish(meeting, item, phrase.outcome, false);
}

const now = (meeting: Meeting, itemId: string): Item | undefined =>
  itemAt(itemsOf(live.state.meeting ?? meeting), itemId);
