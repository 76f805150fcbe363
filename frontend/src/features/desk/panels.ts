/**
 * What other features show at the desk. The page that knows both passes it in, because features never import each
 * other.
 */
import { createContext, type Snippet } from 'svelte';
import type { Attachment, Item, Meeting } from '../../meeting/types';

export interface Panels {
  /** The person's part as a member, beside the chosen item: the chair is a member too. */
  own: Snippet<[Item | undefined]>;
  /** The chair has a seat, and votes from the desk. */
  seat: Snippet;
  /** The comment round on the draft, beside the item. */
  round: {
    isThere: () => boolean;
    /** How many threads of an item wait for the secretariat. */
    open: (itemId: string | undefined) => number;
    tab: Snippet<[Item | undefined]>;
  };
  /** Opens the dialog for a comment round; the function closes it. */
  openRound: Snippet<[() => void]>;
  /**
   * Says what a step in the meeting's life leaves undone of comment rounds: whether it sends an agenda out, and what
   * closes its dialog.
   */
  roundsLeft: Snippet<[boolean, () => void]>;
  /** How many comments an item has that leaves the agenda. */
  itemRemarks: Snippet<[Meeting, Item]>;
  /** The screens in the room that are connected to the meeting. */
  screens: Snippet;
  /** Whom the decision of an item was sent to. */
  dispatches: Snippet<[Meeting, Item]>;
  /** Whether the person has read a paper. */
  paperRead: Snippet<[Attachment]>;
}

/** To be called while a part of the desk is created. */
export const [panels, setPanels] = createContext<Panels>();
