/** What other features show at the desk. The page that knows both hands it in, for features never import each other. */
import { createContext, type Snippet } from 'svelte';
import type { Item, Meeting } from '../../meeting/types';

export interface Panels {
  /** What the person does here as a member, beside the chosen item: the chair is one too. */
  own: Snippet<[Item | undefined]>;
  /** The chair sits in a seat, and votes from the desk. */
  seat: Snippet;
  /** The comment round on the draft, beside the item. */
  round: {
    isThere: () => boolean;
    /** How many threads of an item wait for the secretariat. */
    open: (itemId: string | undefined) => number;
    tab: Snippet<[Item | undefined]>;
  };
  /** Asks for a comment round; the function closes the question. */
  openRound: Snippet<[() => void]>;
  /** That a comment round ends with a step in the meeting's life. */
  runningRound: Snippet;
  /** How many comments an item has that leaves the agenda. */
  itemRemarks: Snippet<[Meeting, Item]>;
}

/** To be asked for while a part of the desk is made. */
export const [panels, setPanels] = createContext<Panels>();
