/** The English sentences of who reads a meeting. */
import { plural } from '../plural';
import type { Words } from '../da/reader';

export const words: Words = {
  textSize: {
    title: 'Text size',
    smaller: 'Smaller text',
    larger: 'Larger text',
    now: (percent) => `Text size ${percent}`,
  },
  naming: {
    only: (kommune) => `Concerns ${kommune}`,
    found: (count, all, kommune) =>
      `${count} of ${plural(all, 'item', 'items')} ${count === 1 ? 'mentions' : 'mention'} ${kommune}.`,
    none: (kommune) => `No item mentions ${kommune}.`,
    looked:
      'This covers the titles, texts and decisions of the items and the titles of their attachments, not what the attachments say.',
    times: (count) => `mentioned ${plural(count, 'time', 'times')}`,
    here: (count, kommune) => `${kommune} is mentioned ${plural(count, 'time', 'times')} in this item.`,
    end: 'Show without marks',
    paper: 'Attachment',
  },
};
