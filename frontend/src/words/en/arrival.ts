/** The English sentences of the code on the room's screen, and where it leads. */
import { plural } from '../plural';
import type { Words } from '../da/arrival';

export const words: Words = {
  course: {
    screen: {
      title: 'Register here',
      hint: 'Scan the code with your phone and log in. Then you are on the list of participants.',
      arrived: (n) => `${plural(n, 'person', 'people')} registered`,
      close: 'Close',
      full: 'Full screen',
      alt: 'QR code to register with',
      failed: 'The code cannot be had right now. It is tried again.',
      refused: 'The code can be shown from when the agenda is sent out until the meeting ends.',
    },
    here: {
      busy: 'Registering …',
      done: 'You are registered',
      doneHint: 'You are listed as present.',
      login: 'Log in to register',
      loginHint: 'Then we know who has come.',
      failed: 'You are not registered yet',
      follow: 'Follow the meeting',
      retry: 'Try again',
    },
  },
};
