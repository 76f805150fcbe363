/** The Danish sentences of the screen in the room. */
import { plural } from '../plural';

export const words = {
  room: {
    register: 'Registrér dig her',
    hint: 'Scan koden med din telefon, og log ind. Så står du på deltagerlisten.',
    arrived: (n: number) => `${plural(n, 'person', 'personer')} er registreret`,
    alt: 'QR-kode til at registrere sig med',
    failed: 'Koden kan ikke hentes lige nu. Der prøves igen.',
    refused: 'Koden kan vises, når dagsordenen er udsendt, og indtil mødet slutter.',
    close: 'Luk',
    full: 'Fuld skærm',
    begins: (time: string) => `Mødet begynder kl. ${time}`,
    now: (number: string) => `Punkt ${number}`,
    between: 'Mellem to punkter',
    pause: 'Mødet fortsætter om lidt.',
    over: 'Mødet er slut',
    thanks: 'Referatet sendes ud, når det er færdigt.',
    last: (number: string) => `Senest besluttet: punkt ${number}`,
    notYet: 'Beslutningen vises, når punktet er afsluttet.',
    notWritten: 'Der er ikke skrevet en beslutning endnu.',
    earlier: 'Teksten begynder længere oppe',
    closed: 'Lukket punkt',
    closedHint: 'Indholdet vises ikke på skærmen.',
    showClosed: 'Vis det her',
    next: 'Næste punkt',
    noneLeft: 'Alle punkter er behandlet.',
    speaks: 'Har ordet',
    waiting: 'På talerlisten',
    more: (n: number) => `og ${n} mere`,
    vote: 'Der stemmes',
    cast: (cast: number, present: number) => `${cast} af ${present} har stemt`,
    result: 'Resultat',
    stale: (time: string) => `Forbindelsen er væk. Skærmen viser, hvad der stod kl. ${time}.`,
    lost: 'Forbindelsen er væk. Der prøves igen.',
  },
};

export type Words = typeof words;
