/** What the browser knows, as one immutable value, and the one pure function that changes it. */
import { apply } from './events';
import type { EventFrame, ServerFrame } from './protocol';
import type { Meeting } from './types';
import { afterText, afterTyped, heldVersion } from './texts';

export interface State {
  /** The meeting being followed, null until its snapshot came. */
  readonly meeting: Meeting | null;
  /** True when there is no such meeting for this viewer. */
  readonly gone: boolean;
  /** How many follow, null until the server has said. */
  readonly followers: number | null;
  /** The last event, for screen readers. */
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
