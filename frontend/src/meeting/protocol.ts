/**
 * What the server says on the socket. Everything that also travels over HTTP comes from the generated contract; the
 * events and frames are written here by hand, and the shared example files keep them equal to the back end's.
 */
import { count, flag, meeting, nullable, object, optional, text, type Check, type Fields } from './checks';
import { eventFields, type MeetingEvent } from './events';
import type { Meeting, Viewer, TextHandle, TextField } from './types';
import type { RichText, Splice } from '../richtext/types';

/** An event of a meeting, with its place in the log. */
export interface EventFrame {
  type: 'event';
  meeting: string;
  version: number;
  at: string;
  by?: string;
  event: MeetingEvent;
}

/** One whole text, which replaces the earlier one. A null handle hides it. */
export interface TextFrame {
  type: 'text';
  meeting: string;
  /** Null for the remarks. */
  item: string | null;
  field: TextField;
  handle: TextHandle | null;
  content: RichText | null;
}

/** How one text changed from version `base` to `version`: splices of the text at `base`, in ascending order. */
export interface TypedFrame {
  type: 'typed';
  meeting: string;
  item: string | null;
  field: TextField;
  base: number;
  version: number;
  splices: readonly Splice[];
}

/** Names a topic beside the meetings, such as a comment round: its kind, and which one. */
export interface TopicId {
  kind: string;
  id: string;
}

/** The seq of a topic. A client with another number asks for what is new. */
export interface TopicFrame extends TopicId {
  type: 'topic';
  seq: number;
  /** How many people watch it, where that may be known. */
  watching?: number;
}

export type ServerFrame =
  /**
   * `epoch`: the current course of the database; what is held of another is worth nothing. `topics`: it knows `watch`.
   */
  | { type: 'welcome'; name: string | null; epoch?: string; topics?: boolean }
  | { type: 'snapshot'; meeting: string; version: number; snapshot: Meeting }
  | EventFrame
  | TextFrame
  | TypedFrame
  | { type: 'passed'; meeting: string; version: number }
  | { type: 'gone'; meeting: string }
  | { type: 'followers'; meeting: string; count: number }
  | TopicFrame
  /** For this viewer there is no such topic, or no longer. */
  | ({ type: 'topic-gone' } & TopicId)
  | { type: 'beat' }
  | { type: 'refused'; code: string };

/** The versions of the texts that the browser holds, by their ids. */
export type Held = Record<string, number>;

export type ClientFrame =
  | { type: 'hello'; token: string | null }
  | { type: 'follow'; meeting: string; version: number; epoch?: string; viewer?: Viewer; texts?: Held }
  | { type: 'unfollow'; meeting: string }
  /** This topic is on the screen from now on. */
  | ({ type: 'watch' } & TopicId)
  | ({ type: 'unwatch' } & TopicId);

const op: Check = (value) => object(value) && (text(value['insert']) || object(value['insert']));
const ops: Check = (value) => Array.isArray(value) && value.every(op);
const splices: Check = (value) =>
  Array.isArray(value) &&
  value.every((one) => object(one) && matches(one, { at: count, removed: count, inserted: ops }));
const richText: Check = (value) => object(value) && ops(value['ops']);
const handle: Check = (value) => object(value) && text(value['id']) && count(value['version']);
/** Every event name; the tests demand an example of each. */
export const eventTypes = Object.keys(eventFields) as MeetingEvent['type'][];

const matches = (value: Fields, fields: Record<string, Check>) =>
  Object.entries(fields).every(([name, check]) => check(value[name]));

const knownEvent: Check = (value) => {
  if (!object(value) || typeof value['type'] !== 'string') return false;
  const fields = (eventFields as Record<string, Record<string, Check>>)[value['type']];
  return fields !== undefined && matches(value, fields);
};

const frameFields: { [Type in ServerFrame['type']]: Record<string, Check> } = {
  welcome: { name: nullable(text), epoch: nullable(text), topics: optional(flag) },
  snapshot: { meeting: text, version: count, snapshot: meeting },
  event: { meeting: text, version: count, at: text, event: knownEvent },
  text: { meeting: text, item: nullable(text), field: text, handle: nullable(handle), content: nullable(richText) },
  typed: { meeting: text, item: nullable(text), field: text, base: count, version: count, splices },
  passed: { meeting: text, version: count },
  gone: { meeting: text },
  followers: { meeting: text, count },
  topic: { kind: text, id: text, seq: count, watching: optional(count) },
  'topic-gone': { kind: text, id: text },
  beat: {},
  refused: { code: text },
};

/** The frame in a message from the socket, or null for an unknown one: then the meeting is followed anew. */
export function parseFrame(message: unknown): ServerFrame | null {
  if (typeof message !== 'string') return null;
  try {
    const value: unknown = JSON.parse(message);
    if (!object(value) || typeof value['type'] !== 'string') return null;
    const fields = (frameFields as Record<string, Record<string, Check>>)[value['type']];
    return fields !== undefined && matches(value, fields) ? (value as unknown as ServerFrame) : null;
  } catch {
    return null;
  }
}
