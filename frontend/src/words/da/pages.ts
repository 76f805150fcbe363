/** The Danish names of the pages that every public website has. */
export const words = {
  pages: {
    label: 'Om siden',
    help: 'Hjælp',
    statement: 'Tilgængelighed',
    privacy: 'Privatliv',
    contact: 'Kontakt',
  },
};

export type Words = typeof words;
