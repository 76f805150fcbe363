/** Commands about a person's own part in a meeting, or given for them at the desk. */
import { ask } from '../lib/api';
import { session } from '../lib/session.svelte';
import { arrived, inItem, inMeeting, type Done } from './commands';
import type { Choice, Item, Meeting, Vote } from './types';

/** Waits until the screen shows what a command did. */
export const done = async (meeting: Meeting, call: Parameters<typeof ask<{ version: number }>>[0]): Promise<Done> =>
  arrived(meeting, await ask(call));

export const withLine = (meeting: Meeting, lineId: string) => ({ path: { meetingId: meeting.id, lineId } });
const withSeat = (meeting: Meeting, seatId: string) => ({ path: { meetingId: meeting.id, seatId } });
const { api } = session;

/** @param code of the screen in the room, null without one */
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

export const castBallot = (meeting: Meeting, item: Item, vote: Vote, choice: Choice) =>
  done(meeting, api.PUT('/api/items/{itemId}/vote/ballot', { params: inItem(item), body: { vote: vote.id, choice } }));
