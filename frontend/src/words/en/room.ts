/** The English sentences of the screen in the room. */
import { plural } from '../plural';
import type { Words } from '../da/room';

export const words: Words = {
  room: {
    register: 'Register here',
    hint: 'Scan the code with your phone and log in. Then you are on the list of participants.',
    arrived: (n) => `${plural(n, 'person', 'people')} registered`,
    alt: 'QR code to register with',
    failed: 'The code cannot be had right now. It is tried again.',
    refused: 'The code can be shown from when the agenda is sent out until the meeting ends.',
    close: 'Close',
    full: 'Full screen',
    begins: (time) => `The meeting begins at ${time}`,
    now: (number) => `Item ${number}`,
    between: 'Between two items',
    pause: 'The meeting goes on in a moment.',
    over: 'The meeting is over',
    thanks: 'The minutes are sent out when they are finished.',
    last: (number) => `Decided last: item ${number}`,
    notYet: 'The decision is shown when the item is done.',
    notWritten: 'No decision is written yet.',
    earlier: 'The text begins further up',
    closed: 'Closed item',
    closedHint: 'Its content is not shown on the screen.',
    showClosed: 'Show it here',
    next: 'Next item',
    noneLeft: 'All items are treated.',
    speaks: 'Has the floor',
    waiting: 'On the list of speakers',
    more: (n) => `and ${n} more`,
    vote: 'Vote now',
    cast: (cast, present) => `${cast} of ${present} have voted`,
    result: 'Result',
    stale: (time) => `The connection is lost. The screen shows what it said at ${time}.`,
    lost: 'The connection is lost. It is tried again.',
  },
};
