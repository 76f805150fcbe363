/** A person's request about an item that needs a dialog. */
import type { Item } from '../../../meeting/types';

export interface ItemAsk {
  what: 'describe' | 'close' | 'open' | 'move' | 'remove';
  item: Item;
}
