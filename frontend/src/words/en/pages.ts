/** The English names of the pages that every public website has. */
import type { Words } from '../da/pages';

export const words: Words = {
  pages: {
    label: 'About this site',
    help: 'Help',
    statement: 'Accessibility',
    privacy: 'Privacy',
    contact: 'Contact',
  },
};
