/** A shared text, as the editor needs it, no matter what keeps it connected. */
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';

export interface Shared {
  readonly doc: Y.Doc;
  /** The flat text, root `t`. */
  readonly text: Y.Text;
  readonly awareness: Awareness;
  /** Reactive: false as soon as the server takes no more of this person's words. */
  readonly writable: boolean;
}

/** What each person tells the others about themselves. */
export interface Presence {
  user?: { name?: string; color?: string };
  /** Relative positions as JSON; null when the person is not in the text. */
  cursor?: { anchor: unknown; head: unknown } | null;
}
