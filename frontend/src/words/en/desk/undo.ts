/** The English sentences of the desk: what can be undone. */
import type { undo as Danish } from '../../da/desk/undo';

export const undo: typeof Danish = {
  undo: 'Undo',
  undone: 'Undone.',
  finished: (number, outcome) => `Item ${number}: ${outcome}`,
  isOpen: (number) => `Item ${number} is open`,
  followUp: 'The follow-up is removed',
  dissent: (name) => `The statement of ${name} is removed`,
  person: (name) => `${name} is off the list`,
  moved: (title) => `“${title}” is moved`,
  next: (title) => `“${title}” is off the list`,
  present: (n) => `${n} registered as present`,
  notHere: (name) => `${name} is no longer registered`,
  left: (name) => `${name} has left`,
  toNext: 'Add to the next meeting',
  toNextAll: 'Add them to the next meeting',
};
