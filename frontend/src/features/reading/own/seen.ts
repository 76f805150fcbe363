/** What tells whether an item or a paper has changed since somebody read it. Pure. */
import { caseFields } from '../../../meeting/text-fields';
import type { Attachment, Item } from '../../../meeting/types';

/** Of an item: its title and what is read before the meeting. A decision that comes is no change of that. */
export const seenOfItem = (item: Item): string =>
  hashOf(JSON.stringify([item.title, ...caseFields.map((field) => item[field]?.ops ?? [])]));

/** Of a paper: the number of its file. */
export const seenOfPaper = ({ version }: Attachment): string => `v${version}`;

/** 53 bits (cyrb53): enough to tell two versions of one thing apart. */
function hashOf(words: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
