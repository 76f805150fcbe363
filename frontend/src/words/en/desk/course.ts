/** The English sentences of the desk: course. */
import type { course as Danish } from '../../da/desk/course';
import { people } from './people';

export const course: typeof Danish = {
  people,
  time: {
    spent: (spent, planned) => `${spent} of ${planned} min`,
    only: (spent) => `Spent ${spent}`,
    over: (over) => `${over} over the plan`,
  },
  points: {
    undecided: 'Not decided',
    outcomeOf: (at) => `Outcome of point ${at}`,
  },
  dissents: {
    add: 'Add statement',
    who: 'Who',
    from: 'From',
    words: 'Statement',
    missing: 'Write who, and what is to stand in the minutes.',
    editOne: (name) => `Edit the statement of ${name}`,
    removeOne: (name) => `Remove the statement of ${name}`,
  },
  followUps: {
    add: 'Add follow-up',
    isDone: (task) => `Done: ${task}`,
    editOne: (task) => `Edit follow-up: ${task}`,
    removeOne: (task) => `Remove follow-up: ${task}`,
  },
  vote: {
    thin: (cast, present) => `Only ${cast} of ${present} have voted.`,
    closeThin: 'End it anyway',
  },
  form: {
    save: 'Save',
    cancel: 'Cancel',
    edit: 'Edit',
    remove: 'Remove',
  },
};
