/** The English sentences of the demo's letter box. */
import type { Words } from '../da/letters';

export const words: Words = {
  files: {
    loadingLetters: 'Loading the letters …',
    lettersHint: 'Rådslag sends no mail in the demo. These letters would have been sent, the newest first.',
    noLetters: 'No letters have been written yet.',
    to: (name, address) => (name ? `To ${name}, ${address}` : `To ${address}`),
    sentAt: (when) => `Put into the folder ${when}`,
    queued: 'Waiting to be sent',
    givenUp: 'Cannot be delivered',
  },
};
