/** The Danish sentences about words that are not saved yet. */
import type { FormName } from '../../lib/kept-words.svelte';

export const words = {
  kept: {
    title: 'Du har ord, der ikke er gemt',
    hint: 'De ligger på denne enhed og kun hos dig.',
    unsafe: 'Denne enhed gemmer ingenting. Hold siden åben, til ordene er gemt.',
    forms: {
      followUp: 'Opfølgning',
      dissent: 'Udsagn til referatet',
      vote: 'Spørgsmål til afstemning',
      person: 'Deltager',
      apology: 'Afbud',
      details: 'Oplysninger om punktet',
      closed: 'Lukket punkt',
      meeting: 'Tid og sted',
      attachment: 'Navn på bilag',
      newItem: 'Nyt punkt',
      nextItem: 'Punkt til næste møde',
      answer: 'Svar i skriftlig behandling',
      note: 'Din note',
      highlight: 'Note til en fremhævning',
      remark: 'Bemærkning til referatet',
      remarkAnswer: 'Svar på en bemærkning',
      procedure: 'Spørgsmål i skriftlig behandling',
      procedures: 'Punkter til skriftlig behandling',
      resolve: 'Begrundelse for at løse en bemærkning',
      commentTask: 'Opfølgning på en bemærkning',
      openRound: 'Ny kommenteringsrunde',
      changeRound: 'Følgetekst til kommenteringsrunden',
      expert: 'Ekspert til kommenteringsrunden',
      seat: 'Ny plads',
      plan: 'Nyt møde',
      planned: 'Planlagt punkt',
      planMany: 'Liste med datoer',
      template: 'Skabelon',
    } satisfies Record<FormName, string>,
    of: (form: string, number: string) => `${form}, punkt ${number}`,
    gone: (form: string) => `${form} til et punkt, der ikke længere er på dagsordenen`,
    go: 'Gå til',
    goTo: (what: string) => `Gå til: ${what}`,
    copy: 'Kopiér ordene',
    copyOf: (what: string) => `Kopiér ordene: ${what}`,
    copied: 'Kopieret',
    discardOne: 'Kassér',
    discardOf: (what: string) => `Kassér: ${what}`,
    logoutTitle: 'Du har ord, der ikke er gemt',
    logoutAsk:
      'På denne enhed ligger ord, som ingen andre har: i en formular, en bemærkning eller noget, der venter på at blive sendt. Når du logger ud, slettes de.',
    logoutStay: 'Bliv',
    logoutWipe: 'Log ud og slet dem',
    removed: (number: string, title: string) =>
      `Punkt ${number} »${title}« er fjernet fra dagsordenen, mens du skrev i det.`,
    removedWords: 'Ordene stod sådan. Kopiér dem, hvis de skal bruges et andet sted.',
  },
};

export type Words = typeof words;
