/** The English sentences of every page: meeting. */
import { plural } from '../../plural';
import type { meeting as Danish } from '../../da/everybody/meeting';

export const meeting: typeof Danish = {
  agenda: 'Agenda',
  minutes: 'Minutes',
  running: (time) => `In progress · ${time}`,
  treated: (done, all) => `${done} of ${all} dealt with`,
  noItems: 'no items',
  now: 'Now',
  noTexts: 'The item has no texts.',
  attachments: (n) => plural(n, 'attachment', 'attachments'),
  attachmentMark: 'attachment',
  source: (words) => `Source: ${words}`,
  closedItem: 'Closed item',
  item: (number) => `Item ${number}`,
  presenter: (names) => `presented by ${names}`,
  missing: 'There is no such meeting, or you have no access',
  missingItem: (number) =>
    `There is no ${number ? `item ${number}` : 'such item'} in this meeting, or you have no access.`,
  missingLogin: 'If you are a member or work in the secretariat, log in and try again.',
  pageMissing: 'There is no such page',
  previous: 'Previous item',
  next: 'Next item',
  attendance: 'List of participants',
};
