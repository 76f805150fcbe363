/** Members' commands after the meeting. The screen changes by the event that follows. */
import type { Choice } from '../../meeting/after';
import { ask } from '../../lib/api';
import { arrived, seen, type Done } from '../../meeting/commands';
import type { Meeting } from '../../meeting/types';
import { session } from '../../lib/session.svelte';

export async function answerInWriting(
  meeting: Meeting,
  itemId: string,
  procedure: string,
  choice: Choice,
  words: string | null,
): Promise<Done> {
  const options = { params: { path: { itemId } }, body: { procedure, choice, words } };
  return arrived(meeting, await ask(session.api.PUT('/api/items/{itemId}/procedure/answer', options)));
}

/** @param itemId null when it is about all of the minutes */
export async function remark(meeting: Meeting, remarkId: string, itemId: string | null, words: string): Promise<Done> {
  const params = { path: { meetingId: meeting.id, remarkId } };
  const options = { params, body: { itemId, words, version: seen() } };
  const path = '/api/meetings/{meetingId}/member-remarks/{remarkId}';
  return arrived(meeting, await ask(session.api.PUT(path, options)));
}

export async function approve(meeting: Meeting): Promise<Done> {
  const options = { params: { path: { meetingId: meeting.id } }, body: {} };
  return arrived(meeting, await ask(session.api.POST('/api/meetings/{meetingId}/approvals', options)));
}
