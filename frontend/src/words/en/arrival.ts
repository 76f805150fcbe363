/** The English sentences of the page that the code on the room's screen leads to. */
import type { Words } from '../da/arrival';

export const words: Words = {
  course: {
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
