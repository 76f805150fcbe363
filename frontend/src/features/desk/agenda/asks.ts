/** What a person has asked to do with an item, and a dialog is to be shown for. */
import type { Item } from '../../../meeting/types';

export interface ItemAsk {
  what: 'describe' | 'close' | 'open' | 'move' | 'remove';
  item: Item;
}
