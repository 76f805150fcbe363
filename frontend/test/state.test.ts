import { describe, expect, it } from 'vitest';
import { initialState, isGap, reduce, reduceMeeting } from '../src/meeting/state';
import type { EventFrame, ServerFrame } from '../src/meeting/protocol';
import type { Item, Meeting } from '../src/meeting/types';
import type { MeetingEvent } from '../src/meeting/events';
import { parseFrame } from '../src/meeting/protocol';
import { afterFrame } from '../src/meeting/topics';
import { anItem, aMeeting, meetingId, words } from './samples';

const at = '2020-02-05T10:15:00Z';
const after = (meeting: Meeting, event: MeetingEvent): Meeting => {
  const frame: EventFrame = { type: 'event', meeting: meetingId, version: meeting.version + 1, at, event };
  return reduceMeeting(meeting, frame) as Meeting;
};
const firstItem = (meeting: Meeting) => meeting.sections[0]?.items[0] as Item;
describe('every event changes the meeting as it does on the server', () => {
  it('MeetingCreated replaces everything known', () => {
    const frame: EventFrame = {
      type: 'event',
      meeting: meetingId,
      version: 1,
      at,
      event: { type: 'MeetingCreated', meeting: aMeeting() },
    };
    expect(reduceMeeting(null, frame)).toEqual({ ...aMeeting(), version: 1 });
  });

  it('AgendaPublished, MeetingStarted and MeetingEnded take it through its life', () => {
    const published = after(aMeeting(), { type: 'AgendaPublished', edition: null });
    expect(published).toMatchObject({ status: 'published', kind: 'agenda', version: 8 });
    const live = after(published, { type: 'MeetingStarted', seats: 19 });
    expect(live).toMatchObject({ status: 'live', startedAt: at, endedAt: null });
    const ended = after(live, { type: 'MeetingEnded' });
    expect(ended).toMatchObject({ status: 'ended', kind: 'minutes', endedAt: at });
    expect(after(ended, { type: 'MinutesSent', edition: null, remarksUntil: null })).toMatchObject({
      status: 'minutes_sent',
      kind: 'minutes',
      endedAt: at,
    });
  });

  it('DecisionsShown changes only that', () => {
    expect(after(aMeeting(), { type: 'DecisionsShown', shown: true })).toEqual({
      ...aMeeting(),
      showsDecisions: true,
      version: 8,
    });
  });

  it('ItemOpened and ItemReopened open the item and keep its earlier times', () => {
    const before = { opened: '2020-02-05T09:00:00Z', closed: '2020-02-05T09:05:00Z', by: null };
    const done = aMeeting(anItem({ status: 'done', outcome: 'approved', stretches: [before] }));
    for (const type of ['ItemOpened', 'ItemReopened'] as const) {
      const item = firstItem(after(done, { type, itemId: anItem().id }));
      expect(item).toMatchObject({
        ...{ status: 'open', outcome: null },
        stretches: [before, { opened: at, closed: null, by: null }],
      });
    }
  });

  it('ItemDone brings the outcome; the words have separate frames', () => {
    const item = anItem({ decision: words('Ja.') });
    const done = firstItem(after(aMeeting(item), { type: 'ItemDone', itemId: item.id, outcome: 'noted' }));
    expect(done).toMatchObject({ status: 'done', outcome: 'noted', decision: words('Ja.') });
  });

  it('ItemClosedSet closes and opens it to the public', () => {
    const closed = after(aMeeting(), {
      type: 'ItemClosedSet',
      itemId: anItem().id,
      closed: true,
      reason: null,
      wording: null,
    });
    expect(firstItem(closed).closed).toBe(true);
  });

  it('does not change its arguments', () => {
    const before = aMeeting();
    const copy = structuredClone(before);
    after(before, { type: 'ItemOpened', itemId: anItem().id });
    expect(before).toEqual(copy);
  });
});

describe('the order of the log', () => {
  const state = { ...initialState, meeting: aMeeting() };
  const passed = (version: number): ServerFrame => ({ type: 'passed', meeting: meetingId, version });

  it('skips versions that this viewer may not see', () => {
    expect(reduce(state, passed(8)).meeting?.version).toBe(8);
  });

  it('is a gap when a version is missing, and nothing changes', () => {
    expect(isGap(state, passed(9))).toBe(true);
    expect(reduce(state, passed(9))).toBe(state);
  });

  it('ignores what is known already', () => {
    expect(isGap(state, passed(7))).toBe(false);
    expect(reduce(state, passed(7))).toBe(state);
  });

  it('is a gap when no snapshot came yet', () => {
    expect(isGap(initialState, passed(1))).toBe(true);
  });

  it('forgets the meeting when it is deleted', () => {
    expect(reduce(state, { type: 'gone', meeting: meetingId })).toMatchObject({ meeting: null, gone: true });
  });
});

describe('frames from the wire', () => {
  it('are read when they are whole', () => {
    expect(parseFrame('{"type":"beat"}')).toEqual({ type: 'beat' });
  });

  it.each([
    ['not JSON', '{'],
    ['an unknown frame', '{"type":"surprise"}'],
    ['an unknown event', '{"type":"event","meeting":"m","version":2,"at":"x","event":{"type":"Event$ItemDone"}}'],
    ['a missing field', '{"type":"passed","meeting":"m"}'],
    ['something else', 7],
  ])('are refused when they are %s', (_, message) => {
    expect(parseFrame(message)).toBeNull();
  });
});

describe('news of a topic', () => {
  const heard = (frame: object) => parseFrame(JSON.stringify({ kind: 'round', id: 'r1', ...frame })) as ServerFrame;

  it('tells its seq and how many watch it, where that is known', () => {
    const first = afterFrame({}, heard({ type: 'topic', seq: 4, watching: 2 }));
    expect(first).toEqual({ 'round/r1': { seq: 4, watching: 2 } });
    const other = afterFrame(first, heard({ type: 'topic', kind: 'meetings', id: 'all', seq: 2 ** 52 - 1 }));
    expect(other).toEqual({ ...first, 'meetings/all': { seq: 2 ** 52 - 1, watching: null } });
    expect(afterFrame(other, heard({ type: 'topic-gone' }))['round/r1']).toEqual({ seq: null, watching: null });
  });

  it('changes no other topic', () => {
    const topics = { 'round/r1': { seq: 4, watching: 2 } };
    expect(afterFrame(topics, { type: 'beat' })).toBe(topics);
    expect(reduce(initialState, heard({ type: 'topic', seq: 4 }))).toBe(initialState);
  });
});
