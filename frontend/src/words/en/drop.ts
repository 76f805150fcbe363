/** The English sentences for a file that is dragged over a page. */
import type { Words } from '../da/drop';

export const words: Words = {
  files: {
    dropOn: (fields) => `Drop the file on the field ${fields.map((field) => `“${field}”`).join(' or ')}.`,
    dropNowhere: 'No file can be put here. Attachments are put on an item of an agenda.',
  },
};
