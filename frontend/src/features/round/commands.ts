/** Commands in a comment round. The screen changes by the news that follows. */
import { ask, type Result } from '../../lib/api';
import { download } from '../../lib/download';
import type { Problem } from '../../lib/problem';
import type { Draft } from './drafts';
import type { Comment, Round, RoundSummary } from './rounds';
import type { components } from '../../lib/schema';
import { session } from '../../lib/session.svelte';

/** The round's seq afterwards. */
export type RoundDone = Result<{ seq: number }>;
export type NewRound = components['schemas']['NewRound'];

const { api } = session;
const ofRound = (roundId: string) => ({ params: { path: { roundId } } });
const ofComment = ({ id }: Pick<Comment, 'id'>, roundId: string) => ({ params: { path: { roundId, commentId: id } } });

export async function listRounds(meetingId: string): Promise<Result<RoundSummary[]>> {
  const answer = await ask(api.GET('/api/meetings/{meetingId}/rounds', { params: { path: { meetingId } } }));
  return answer.ok ? { ok: true, value: answer.value.rounds } : answer;
}

/** @param after a seq: then only comments that changed since */
export function getRound(roundId: string, after?: number): Promise<Result<Round>> {
  const query = after === undefined ? {} : { after: String(after) };
  return ask(api.GET('/api/rounds/{roundId}', { params: { path: { roundId }, query } }));
}

export const openRound = (meetingId: string, body: NewRound) =>
  ask(api.POST('/api/meetings/{meetingId}/rounds', { params: { path: { meetingId } }, body }));

/** The letter that a new round would send now, and who gets it. @param deadline Danish local time */
export const previewRound = (meetingId: string, deadline: string, note: string, others: string[]) =>
  ask(
    api.POST('/api/meetings/{meetingId}/rounds/preview', {
      params: { path: { meetingId } },
      body: { deadline, note, others },
    }),
  );

/** @param deadline Danish local time */
export const changeRound = (roundId: string, deadline: string, note: string): Promise<RoundDone> =>
  ask(api.PUT('/api/rounds/{roundId}', { ...ofRound(roundId), body: { deadline, note } }));

export const closeRound = (roundId: string): Promise<RoundDone> =>
  ask(api.POST('/api/rounds/{roundId}/close', ofRound(roundId)));

/** Asks one more person by name, also one who was taken out. */
export const askForRound = (roundId: string, personId: string): Promise<RoundDone> =>
  ask(api.PUT('/api/rounds/{roundId}/asked/{personId}', { params: { path: { roundId, personId } } }));

/** Takes out a person who was named. */
export const removeFromRound = (roundId: string, personId: string): Promise<RoundDone> =>
  ask(api.DELETE('/api/rounds/{roundId}/asked/{personId}', { params: { path: { roundId, personId } } }));

/**
 * Puts the current draft into the round, and tells those asked, once for each id.
 *
 * @param mail true to tell those asked by mail too
 */
export const putVersion = (roundId: string, id: string, mail: boolean): Promise<RoundDone> =>
  ask(api.POST('/api/rounds/{roundId}/versions', { ...ofRound(roundId), body: { id, mail } }));

export function setComment({ id, roundId, itemId, field, place, quote, words, proposal, answers }: Draft) {
  const body = { itemId, field, anchor: null, place, quote, words: words.trim(), proposal, answers };
  const path = '/api/rounds/{roundId}/comments/{commentId}';
  return ask(api.PUT(path, { ...ofComment({ id }, roundId), body })) as Promise<RoundDone>;
}

export const withdraw = (roundId: string, comment: Comment): Promise<RoundDone> =>
  ask(api.POST('/api/rounds/{roundId}/comments/{commentId}/withdraw', ofComment(comment, roundId)));

/** Writes the proposed wording into the text. */
export const accept = (roundId: string, comment: Comment): Promise<RoundDone> =>
  ask(api.POST('/api/rounds/{roundId}/comments/{commentId}/accept', ofComment(comment, roundId)));

export const resolve = (roundId: string, comment: Comment, reason: string): Promise<RoundDone> =>
  ask(
    api.POST('/api/rounds/{roundId}/comments/{commentId}/resolve', {
      ...ofComment(comment, roundId),
      body: { reason },
    }),
  );

export const reopen = (roundId: string, comment: Comment): Promise<RoundDone> =>
  ask(api.POST('/api/rounds/{roundId}/comments/{commentId}/reopen', ofComment(comment, roundId)));

export const followUp = (
  roundId: string,
  comment: Comment,
  body: { task: string; who: string; due: string | null },
): Promise<RoundDone> =>
  ask(api.POST('/api/rounds/{roundId}/comments/{commentId}/follow-up', { ...ofComment(comment, roundId), body }));

/** @param itemIds null for all items of the round */
export const setNoRemarks = (roundId: string, itemIds: string[] | null, on: boolean): Promise<RoundDone> =>
  ask(api.PUT('/api/rounds/{roundId}/no-remarks', { ...ofRound(roundId), body: { itemIds, on } }));

export const setSeen = (roundId: string, itemId: string, seq: number): Promise<RoundDone> =>
  ask(api.PUT('/api/rounds/{roundId}/seen', { ...ofRound(roundId), body: { itemId, seq } }));

export type ExportForm = 'csv' | 'pdf' | 'docx';
export const exportForms: readonly ExportForm[] = ['pdf', 'docx', 'csv'];

/** Fetches all comments as one document. */
export const exportRound = (round: Round, form: ExportForm): Promise<Problem | null> =>
  download(
    `/api/rounds/${round.id}/export?as=${form}`,
    `Bemærkninger ${round.meeting.body} ${round.meeting.start.slice(0, 10)}.${form}`,
  );
