/** The English sentences about what shows that something is done. */
import type { Words } from '../da/proof';

export const words: Words = {
  proof: {
    said: 'What was done? (may be left out)',
    link: 'Link (may be left out)',
    paper: "Or one of the item's papers",
    none: 'No paper',
    wrong: 'A link begins with https://',
    save: 'Mark as done',
  },
};
