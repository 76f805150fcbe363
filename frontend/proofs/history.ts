/** The events of one proof, as its participants saw them; the checker judges them. */
import type { Op } from '../src/richtext/types';
import type { ServerFrame } from '../src/meeting/protocol';

/** One change by a writer: a token put into the text, or taken out of it. */
export interface Edit {
  writer: string;
  kind: 'insert' | 'delete';
  token: string;
  /** The writer saw that it is saved. */
  told: boolean;
  /** The database's own answer at that moment, past the app; null before, or when it did not answer. */
  logged: boolean | null;
}

/** A frame that a follower got, on its so many-th connection. */
export interface Sight {
  follower: string;
  connection: number;
  frame: ServerFrame;
}

/** A text as somebody has it at the end, or as the server gave it. */
export interface Ending {
  who: string;
  textId: string;
  /** Null: the newest. */
  version: number | null;
  ops: Op[] | null;
}

/** A token that was written when this follower had no right to see it. */
export interface Secret {
  token: string;
  follower: string;
  /** The right came back after so many sights; null when it never did. */
  until: number | null;
}

export interface History {
  textId: string;
  meeting: string;
  edits: Edit[];
  sights: Sight[];
  endings: Ending[];
  secrets: Secret[];
  /** Refused words must not be in the text. */
  forged: string[];
  log: { version: number; payload: Uint8Array }[];
}

export const emptyHistory = (meeting: string, textId: string): History => ({
  meeting,
  textId,
  edits: [],
  sights: [],
  endings: [],
  secrets: [],
  forged: [],
  log: [],
});
