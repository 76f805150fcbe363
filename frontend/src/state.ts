/** What the browser knows, as one immutable value, and the one pure function that changes it. */
import type { EventFrame, Item, Meeting, MeetingEvent, MeetingStatus, ServerFrame } from './protocol';
import { afterText, afterTyped, changeItem, heldVersion } from './texts';

export interface State {
  /** The meeting being followed, null until its snapshot came. */
  readonly meeting: Meeting | null;
  /** True when there is no such meeting for this viewer. */
  readonly gone: boolean;
  /** How many follow, null until the server has said. */
  readonly followers: number | null;
  /** The last thing that happened, for those who listen rather than look. */
  readonly last: EventFrame | null;
}

export const initialState: State = { meeting: null, gone: false, followers: null, last: null };

/** The state after one frame. A frame that does not continue the log changes nothing: see {@link isGap}. */
export function reduce(state: State, frame: ServerFrame): State {
  switch (frame.type) {
    case 'followers':
      return { ...state, followers: frame.count };
    case 'gone':
      return { ...initialState, gone: true };
    case 'snapshot':
    case 'event':
    case 'text':
    case 'typed':
    case 'passed': {
      const meeting = reduceMeeting(state.meeting, frame);
      if (meeting === state.meeting) return state;
      return { ...state, meeting, gone: false, last: frame.type === 'event' ? frame : state.last };
    }
    default:
      return state;
  }
}

/** The meeting after one frame, as the server's own snapshot would be. */
export function reduceMeeting(meeting: Meeting | null, frame: ServerFrame): Meeting | null {
  switch (frame.type) {
    case 'snapshot':
      return { ...frame.snapshot, version: frame.version };
    case 'gone':
      return null;
    case 'passed':
      return meeting && continues(meeting, frame.version) ? { ...meeting, version: frame.version } : meeting;
    case 'text':
      return meeting && afterText(meeting, frame);
    case 'typed':
      return meeting && afterTyped(meeting, frame);
    case 'event':
      if (frame.event.type === 'MeetingCreated') return { ...frame.event.meeting, version: frame.version };
      if (!meeting || !continues(meeting, frame.version)) return meeting;
      return { ...apply(meeting, frame.event, frame), version: frame.version };
    default:
      return meeting;
  }
}

/** True when something between the state and this frame is missing, so that the meeting must be followed anew. */
export function isGap(state: State, frame: ServerFrame): boolean {
  if (frame.type === 'typed') {
    const held = state.meeting ? heldVersion(state.meeting, frame) : null;
    return held !== frame.base && (held === null || held < frame.version);
  }
  if (frame.type !== 'event' && frame.type !== 'passed') return false;
  if (frame.type === 'event' && frame.event.type === 'MeetingCreated') return false;
  return !state.meeting || frame.version > state.meeting.version + 1;
}

const continues = (meeting: Meeting, version: number) => version === meeting.version + 1;

/** Mirrors `Event.applyTo` in the backend, record by record. Events never change words; those have frames of their own. */
function apply(meeting: Meeting, event: MeetingEvent, moment: { at: string }): Meeting {
  const change = (itemId: string, how: (item: Item) => Item) => changeItem(meeting, itemId, how);
  switch (event.type) {
    case 'MeetingCreated':
      return event.meeting;
    case 'AgendaPublished':
      return withStatus(meeting, 'published', meeting.startedAt, meeting.endedAt);
    case 'MeetingStarted':
      return withStatus(meeting, 'live', moment.at, null);
    case 'MeetingEnded':
      return withStatus(meeting, 'ended', meeting.startedAt, moment.at);
    case 'MinutesSent':
      return withStatus(meeting, 'minutes_sent', meeting.startedAt, meeting.endedAt);
    case 'DecisionsShown':
      return { ...meeting, showsDecisions: event.shown };
    case 'ItemOpened':
    case 'ItemReopened':
      return change(event.itemId, (item) => ({
        ...item,
        status: 'open',
        outcome: null,
        openedAt: moment.at,
        doneAt: null,
      }));
    case 'ItemDone':
      return change(event.itemId, (item) => ({
        ...item,
        status: 'done',
        outcome: event.outcome,
        doneAt: moment.at,
      }));
    case 'ItemClosedSet':
      return change(event.itemId, (item) => ({ ...item, closed: event.closed }));
  }
}

function withStatus(
  meeting: Meeting,
  status: MeetingStatus,
  startedAt: string | null,
  endedAt: string | null,
): Meeting {
  const kind = status === 'ended' || status === 'minutes_sent' ? 'minutes' : 'agenda';
  return { ...meeting, status, startedAt, endedAt, kind };
}
