/** The Danish sentences of the page that the code on the room's screen leads to. */

export const words = {
  course: {
    here: {
      busy: 'Registrerer …',
      done: 'Du er registreret',
      doneHint: 'Du står som til stede på deltagerlisten.',
      login: 'Log ind for at registrere dig',
      loginHint: 'Så ved vi, hvem der er kommet.',
      failed: 'Du er ikke registreret endnu',
      follow: 'Følg mødet',
      retry: 'Prøv igen',
    },
  },
};

export type Words = typeof words;
