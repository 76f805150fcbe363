/** The Danish sentences of the demo's letter box. */

export const words = {
  files: {
    loadingLetters: 'Brevene hentes …',
    lettersHint: 'Rådslag sender ingen mail i demoen. Her er de breve, der ellers ville være sendt, de nyeste først.',
    noLetters: 'Der er ikke skrevet breve endnu.',
    to: (name: string, address: string) => (name ? `Til ${name}, ${address}` : `Til ${address}`),
    sentAt: (when: string) => `Lagt i mappen ${when}`,
    queued: 'Venter på at blive sendt',
    givenUp: 'Kan ikke leveres',
  },
};

export type Words = typeof words;
