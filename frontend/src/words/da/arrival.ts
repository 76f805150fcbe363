/** The Danish sentences of the code on the room's screen, and where it leads. */
import { plural } from '../plural';

export const words = {
  course: {
    screen: {
      title: 'Registrér dig her',
      hint: 'Scan koden med din telefon, og log ind. Så står du på deltagerlisten.',
      arrived: (n: number) => `${plural(n, 'person', 'personer')} er registreret`,
      close: 'Luk',
      full: 'Fuld skærm',
      alt: 'QR-kode til at registrere sig med',
      failed: 'Koden kan ikke hentes lige nu. Der prøves igen.',
      refused: 'Koden kan vises, når dagsordenen er udsendt, og indtil mødet slutter.',
    },
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
