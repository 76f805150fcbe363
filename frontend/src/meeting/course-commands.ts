/** What people ask the server to do while a meeting runs. The screen changes by the event that follows. */
import { ask } from '../lib/api';
import { arrived, inItem, inMeeting, seen, type Done } from './commands';
import type { Choice, Item, Meeting, Outcome, Vote } from './types';
import type { components } from '../lib/schema';
import { session } from '../lib/session.svelte';

type Schemas = components['schemas'];
export type Wish = Omit<Schemas['AttendanceCommand'], 'version'>;
export type DissentWords = Omit<Schemas['DissentCommand'], 'version'>;
export type FollowUpWords = Omit<Schemas['FollowUpCommand'], 'version'>;

/** Waits until the screen shows what a command did. */
const done = async (meeting: Meeting, call: Parameters<typeof ask<{ version: number }>>[0]): Promise<Done> =>
  arrived(meeting, await ask(call));

const withLine = (meeting: Meeting, lineId: string) => ({ path: { meetingId: meeting.id, lineId } });
const withSeat = (meeting: Meeting, seatId: string) => ({ path: { meetingId: meeting.id, seatId } });
const { api } = session;

export const expectAll = (meeting: Meeting) =>
  done(
    meeting,
    api.POST('/api/meetings/{meetingId}/attendance/expected', {
      params: inMeeting(meeting),
      body: { version: seen() },
    }),
  );

/** @param version that was on the screen when the form was filled in */
export const setLine = (meeting: Meeting, lineId: string, wish: Wish, version = seen()) =>
  done(
    meeting,
    api.PUT('/api/meetings/{meetingId}/attendance/{lineId}', {
      params: withLine(meeting, lineId),
      body: { ...wish, version },
    }),
  );

export const removeLine = (meeting: Meeting, lineId: string) =>
  done(
    meeting,
    api.POST('/api/meetings/{meetingId}/attendance/{lineId}/remove', {
      params: withLine(meeting, lineId),
      body: { version: seen() },
    }),
  );

/** @param code of the screen in the room, null when one says so oneself */
export const arrive = (meeting: Meeting, code: string | null, online: boolean) =>
  done(meeting, api.POST('/api/meetings/{meetingId}/arrival', { params: inMeeting(meeting), body: { code, online } }));

export const depart = (meeting: Meeting) =>
  done(meeting, api.POST('/api/meetings/{meetingId}/departure', { params: inMeeting(meeting), body: {} }));

export const apologize = (meeting: Meeting, seatId: string, note: string | null, callSubstitute: boolean) =>
  done(
    meeting,
    api.POST('/api/meetings/{meetingId}/apologies/{seatId}', {
      params: withSeat(meeting, seatId),
      body: { note, callSubstitute },
    }),
  );

export const callSubstitute = (meeting: Meeting, seatId: string) =>
  done(
    meeting,
    api.POST('/api/meetings/{meetingId}/apologies/{seatId}/substitute', {
      params: withSeat(meeting, seatId),
      body: {},
    }),
  );

export const withdrawApology = (meeting: Meeting, seatId: string) =>
  done(
    meeting,
    api.POST('/api/meetings/{meetingId}/apologies/{seatId}/withdraw', {
      params: withSeat(meeting, seatId),
      body: {},
    }),
  );

/** @param line of somebody present; null for oneself */
export const askForFloor = (meeting: Meeting, line: string | null) =>
  done(meeting, api.POST('/api/meetings/{meetingId}/speakers', { params: inMeeting(meeting), body: { line } }));

export const removeSpeaker = (meeting: Meeting, lineId: string) =>
  done(
    meeting,
    api.POST('/api/meetings/{meetingId}/speakers/{lineId}/remove', { params: withLine(meeting, lineId), body: {} }),
  );

export const giveFloor = (meeting: Meeting, lineId: string) =>
  done(
    meeting,
    api.POST('/api/meetings/{meetingId}/speakers/{lineId}/floor', { params: withLine(meeting, lineId), body: {} }),
  );

/** @param position among those who wait */
export const moveSpeaker = (meeting: Meeting, lineId: string, position: number) =>
  done(
    meeting,
    api.PUT('/api/meetings/{meetingId}/speakers/{lineId}/position', {
      params: withLine(meeting, lineId),
      body: { position },
    }),
  );

export const decidePoint = (meeting: Meeting, item: Item, point: number, outcome: Outcome | null) =>
  done(
    meeting,
    api.PUT('/api/items/{itemId}/points/{point}', {
      params: { path: { itemId: item.id, point } },
      body: { outcome, version: seen() },
    }),
  );

export const setDissent = (meeting: Meeting, item: Item, dissentId: string, words: DissentWords, version: number) =>
  done(
    meeting,
    api.PUT('/api/items/{itemId}/dissents/{dissentId}', {
      params: { path: { itemId: item.id, dissentId } },
      body: { ...words, version },
    }),
  );

export const removeDissent = (meeting: Meeting, item: Item, dissentId: string) =>
  done(
    meeting,
    api.POST('/api/items/{itemId}/dissents/{dissentId}/remove', {
      params: { path: { itemId: item.id, dissentId } },
      body: { version: seen() },
    }),
  );

export const setFollowUp = (meeting: Meeting, item: Item, followUpId: string, words: FollowUpWords, version: number) =>
  done(
    meeting,
    api.PUT('/api/items/{itemId}/follow-ups/{followUpId}', {
      params: { path: { itemId: item.id, followUpId } },
      body: { ...words, version },
    }),
  );

export const removeFollowUp = (meeting: Meeting, item: Item, followUpId: string) =>
  done(
    meeting,
    api.POST('/api/items/{itemId}/follow-ups/{followUpId}/remove', {
      params: { path: { itemId: item.id, followUpId } },
      body: { version: seen() },
    }),
  );

export const setFollowUpDone = (meeting: Meeting, item: Item, followUpId: string, isDone: boolean) =>
  done(
    meeting,
    api.PUT('/api/items/{itemId}/follow-ups/{followUpId}/done', {
      params: { path: { itemId: item.id, followUpId } },
      body: { done: isDone },
    }),
  );

export const callVote = (meeting: Meeting, item: Item, question: string, byHands: boolean) =>
  done(
    meeting,
    api.POST('/api/items/{itemId}/vote', { params: inItem(item), body: { question, byHands, version: seen() } }),
  );

export const castBallot = (meeting: Meeting, item: Item, vote: Vote, choice: Choice) =>
  done(meeting, api.PUT('/api/items/{itemId}/vote/ballot', { params: inItem(item), body: { vote: vote.id, choice } }));

export type Hands = Pick<Vote, 'inFavour' | 'opposed' | 'abstained'>;

export const countHands = (meeting: Meeting, item: Item, vote: Vote, hands: Hands, version: number) =>
  done(
    meeting,
    api.PUT('/api/items/{itemId}/vote/count', { params: inItem(item), body: { vote: vote.id, ...hands, version } }),
  );

const oneVote = (item: Item, vote: Vote) => ({ params: inItem(item), body: { vote: vote.id, version: seen() } });

export const closeVote = (meeting: Meeting, item: Item, vote: Vote) =>
  done(meeting, api.POST('/api/items/{itemId}/vote/close', oneVote(item, vote)));

export const withdrawVote = (meeting: Meeting, item: Item, vote: Vote) =>
  done(meeting, api.POST('/api/items/{itemId}/vote/withdraw', oneVote(item, vote)));
