/** The desk's commands when the meeting is over. The screen changes by the event that follows. */
import type { ApprovesBy } from '../../../meeting/after';
import { ask, type Result } from '../../../lib/api';
import type { Item, Meeting, MemberRemark, Procedure } from '../../../meeting/types';
import { session } from '../../../lib/session.svelte';
import { arrived, inItem, seen, type Done } from '../commands';

/** @param deadline an instant, in UTC */
export async function beginProcedure(meeting: Meeting, item: Item, question: string, deadline: Date): Promise<Done> {
  const body = { question, deadline: deadline.toISOString(), version: seen() };
  const options = { params: inItem(item), body };
  return arrived(meeting, await ask(session.api.POST('/api/items/{itemId}/procedure', options)));
}

/** The question on the screen, and no other one. */
const one = (procedure: Procedure) => ({ procedure: procedure.id, version: seen() });

export async function prolongProcedure(
  meeting: Meeting,
  item: Item,
  procedure: Procedure,
  deadline: Date,
): Promise<Done> {
  const options = { params: inItem(item), body: { ...one(procedure), deadline: deadline.toISOString() } };
  return arrived(meeting, await ask(session.api.PUT('/api/items/{itemId}/procedure/deadline', options)));
}

export async function closeProcedure(meeting: Meeting, item: Item, procedure: Procedure): Promise<Done> {
  const options = { params: inItem(item), body: one(procedure) };
  return arrived(meeting, await ask(session.api.POST('/api/items/{itemId}/procedure/close', options)));
}

export async function withdrawProcedure(meeting: Meeting, item: Item, procedure: Procedure): Promise<Done> {
  const options = { params: inItem(item), body: one(procedure) };
  return arrived(meeting, await ask(session.api.POST('/api/items/{itemId}/procedure/withdraw', options)));
}

export async function answerRemark(
  meeting: Meeting,
  remark: MemberRemark,
  state: 'adopted' | 'declined',
  answer: string | null,
): Promise<Done> {
  const params = { path: { meetingId: meeting.id, remarkId: remark.id } };
  const options = { params, body: { state, answer, version: seen() } };
  const path = '/api/meetings/{meetingId}/member-remarks/{remarkId}/answer';
  return arrived(meeting, await ask(session.api.PUT(path, options)));
}

export async function setMinutesRule(
  bodyId: string,
  approvesBy: ApprovesBy,
): Promise<Result<{ approvesBy: ApprovesBy }>> {
  const options = { params: { path: { bodyId } }, body: { approvesBy } };
  return ask(session.api.PUT('/api/bodies/{bodyId}/minutes-rule', options));
}
