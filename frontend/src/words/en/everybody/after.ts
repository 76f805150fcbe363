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
    title: 'Waits for your answer',
  },
  approve: {
    title: 'Approval of the minutes',
    button: 'Approve the minutes',
    done: 'You have approved the minutes.',
    hint: 'The minutes are final when all members have approved them.',
    count: (given, all) => `${given} of ${all} have approved`,
    has: 'Have approved',
    hasNot: 'Have not approved',
    byItem: 'The minutes are approved by an item of the next meeting.',
  },
  followUps: {
    title: 'Follow-ups',
    menu: 'Menu',
  },
};
