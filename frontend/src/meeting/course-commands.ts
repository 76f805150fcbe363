/** The desk's commands while a meeting runs. The screen changes by the event that follows. */
import { inItem, inMeeting, seen } from './commands';
import { done, withLine } from './part-commands';
import type { FollowUp, Item, Meeting, Outcome, Vote } from './types';
import type { components } from '../lib/schema';
import { session } from '../lib/session.svelte';

type Schemas = components['schemas'];
export type Wish = Omit<Schemas['AttendanceCommand'], 'version'>;
export type DissentWords = Omit<Schemas['DissentCommand'], 'version'>;
export type FollowUpWords = Omit<Schemas['FollowUpCommand'], 'version'>;

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

export type Mark = Schemas['MarksCommand']['mark'];

/** Marks people in the list of participants; the server's clock says when. */
export const markLines = (meeting: Meeting, lines: readonly string[], mark: Mark) =>
  done(
    meeting,
    api.POST('/api/meetings/{meetingId}/attendance/marks', {
      params: inMeeting(meeting),
      body: { lines: [...lines], mark, version: seen() },
    }),
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

/** @param proof where people can see that it is done */
export const setFollowUpDone = (
  meeting: Meeting,
  item: Item,
  followUpId: string,
  isDone: boolean,
  proof?: FollowUp['proof'],
) =>
  done(
    meeting,
    api.PUT('/api/items/{itemId}/follow-ups/{followUpId}/done', {
      params: { path: { itemId: item.id, followUpId } },
      body: proof ? { done: isDone, proof } : { done: isDone },
    }),
  );

export const callVote = (meeting: Meeting, item: Item, question: string, byHands: boolean) =>
  done(
    meeting,
    api.POST('/api/items/{itemId}/vote', { params: inItem(item), body: { question, byHands, version: seen() } }),
  );

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
