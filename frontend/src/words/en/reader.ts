/** The English sentences of who reads a meeting. */
import { plural } from '../plural';
import type { Words } from '../da/reader';

export const words: Words = {
  expected: (time) => `expected about ${time}`,
  textSize: {
    title: 'Text size',
    smaller: 'Smaller text',
    larger: 'Larger text',
    now: (percent) => `Text size ${percent}`,
  },
  read: {
    read: 'Read',
    changed: 'Changed since you read it',
    count: (read, all) => `${read} of ${all} read`,
  },
  notes: {
    own: 'My note',
    all: 'My notes',
    allHint: 'Only you see them. A note that you have shared is also seen by the colleagues you chose.',
    of: (body, day) => `From the meeting of ${body} on ${day}.`,
    fromAll: 'Show notes from all meetings',
    has: 'Note',
    onlyYou: 'Only you see it; the secretariat does not.',
    sharedWith: (n) => `You have shared it with ${plural(n, 'colleague', 'colleagues')}.`,
    saved: 'Saved',
    waits: 'Kept on this device, and saved as soon as the connection is back.',
    waitsUnsafe: 'This device keeps nothing. Leave the page open until the connection is back.',
    stays: 'The words are still on this device.',
    from: (name) => `Note from ${name}`,
    share: 'Share the note with colleagues',
    shareHint:
      'They read the note as it stands, as long as they may read the item. Untick them, and it is gone for them.',
    nobody: 'There is nobody to share the note with.',
    login: 'Log in to see your notes.',
    search: 'Search your notes',
    none: 'You have no notes yet. Write them below the items of an agenda.',
    count: (n) => plural(n, 'note', 'notes'),
    gone: 'The item is no longer there, or you have no access to it',
    changed: (day) => `changed ${day}`,
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
