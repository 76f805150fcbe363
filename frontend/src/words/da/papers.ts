/** The Danish sentences about papers, and their words. */

export const words = {
  viewer: {
    pageOf: (number: number, count: number) => `Side ${number} af ${count}`,
    pages: (title: string) => `Siderne i "${title}"`,
    tools: 'Visning',
    pageField: 'Side',
    of: (count: number) => `af ${count}`,
    smaller: 'Vis mindre',
    larger: 'Vis større',
    wide: (percent: string) => `Tilpas til bredden, nu ${percent}`,
    ownSize: 'Vis billedet i dets egen størrelse',
    find: 'Søg',
    findWords: 'Søg i bilaget',
    foundOf: (number: number, count: number) => `${number} af ${count}`,
    notFound: 'Ikke fundet',
    looking: 'Søger …',
    before: 'Forrige fundne sted',
    after: 'Næste fundne sted',
    endFind: 'Luk søgning',
    save: 'Hent',
    otherTab: 'Åbn i ny fane',
    goneTitle: 'Bilaget er lukket',
    gone: 'Bilaget er her ikke længere, eller du har ikke adgang til det.',
    cannotShow: {
      damaged:
        'Bilaget kan ikke vises her: filen er beskadiget, eller det er ikke en almindelig PDF. Du kan hente den.',
      password: 'Bilaget kan ikke vises her: filen kræver et kodeord. Du kan hente den.',
    },
  },
  papers: {
    show: 'Vis som tekst',
    of: (title: string) => `Vis "${title}" som tekst`,
    words: (title: string) => `Teksten i "${title}"`,
    waiting: 'Teksten er ved at blive læst. Den kommer om lidt.',
    page: (number: number) => `Side ${number}`,
    cut: 'Der er mere tekst i filen, end der kan vises her.',
    hidden: 'Filen har også skjulte ark, dias eller noter. De er ikke med her.',
    pictures: (pages: string) => `Billeder uden tekst: side ${pages}.`,
    fault: {
      password: 'Filen kan ikke læses som tekst: den kræver et kodeord.',
      damaged: 'Filen kan ikke læses som tekst: den er beskadiget.',
      bomb: 'Filen kan ikke læses som tekst: den fylder alt for meget, når den pakkes ud.',
      'too-long': 'Filen kan ikke læses som tekst: den er for stor.',
      'no-text': 'Filen er billeder uden tekst. Spørg sekretariatet, om den findes som tekst.',
      letters: 'Filen kan ikke læses som tekst: dens skrift siger ikke, hvilke bogstaver der står.',
      macros: 'Filen kan ikke læses som tekst: den indeholder programmer.',
      kind: 'Filen kan ikke læses som tekst.',
    },
  },
};

export type Words = typeof words;
