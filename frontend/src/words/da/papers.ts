/** The Danish sentences about the words of a paper. */

export const words = {
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
