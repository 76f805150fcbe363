/** The English sentences of every page: after. */
import type { after as Danish } from '../../da/everybody/after';

export const after: typeof Danish = {
  send: 'Send',
  change: 'Change',
  strip: {
    title: 'Status of the minutes',
    sent: (day) => `The minutes were sent out on ${day}.`,
    sentOnly: 'The minutes have been sent out.',
    remarksUntil: (day) => `Remarks no later than ${day}.`,
    remarksOver: (day) => `The deadline for remarks was ${day}.`,
    approved: 'The minutes are final.',
    approvedByAll: (day) => `Approved by all members on ${day}; final.`,
    approvedByItem: (day) => `Approved on ${day}; final`,
    byItem: (number, day) => `by item ${number} of the meeting on ${day}`,
  },
  procedure: {
    title: 'Written procedure',
    until: (when) => `Answers until ${when}`,
    overAt: (when) => `The deadline was ${when}`,
  },
  own: {
    title: 'Waiting for your answer',
  },
  followUps: {
    title: 'Follow-ups',
    menu: 'Menu',
  },
};
