/** A text that several people write at once, as the editor needs it. */
import type { Awareness } from 'y-protocols/awareness';
import type { Doc, Text } from 'yjs';

export interface Shared {
  readonly doc: Doc;
  /** The flat text; always seeded by the server, never here. */
  readonly text: Text;
  readonly awareness: Awareness;
  /** Whether this person may write in it now; reactive. */
  readonly writable: boolean;
}
