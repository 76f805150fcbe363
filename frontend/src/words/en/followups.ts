/** The English sentences of the follow-ups. */
import { plural } from '../plural';
import type { Words } from '../da/followups';

export const words: Words = {
  after: {
    followUps: {
      loading: 'Loading the follow-ups …',
      hint: 'What decisions have asked people to do.',
      filter: 'Show',
      states: { open: 'Not done', done: 'Done', all: 'All' },
      mine: (who) => `${who} (you)`,
      nobody: 'Nobody named',
      due: (day) => `By ${day}`,
      overdue: (day) => `Overdue: ${day}`,
      noDue: 'No deadline',
      where: (body, day) => `${body}, ${day}`,
      item: (number, title) => `Item ${number} ${title}`,
      markDone: 'Mark as done',
      markOpen: 'Not done after all',
      doneTag: 'Done',
      doneAndWhere: 'Done, and show where …',
      showWhere: 'Show where it can be seen …',
      empty: 'There are no follow-ups.',
      emptyOpen: 'Everything is done.',
      count: (n) => plural(n, 'follow-up', 'follow-ups'),
      login: 'Log in to see follow-ups.',
    },
  },
};
