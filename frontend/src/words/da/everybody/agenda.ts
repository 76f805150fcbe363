/** The Danish sentences of every page: agenda. */

export const agenda = {
  kind: {
    decision: 'Beslutningssag',
    discussion: 'Drøftelse',
    orientation: 'Orientering',
    theme: 'Tema',
  },
  minutes: (n: number) => `${n} min`,
  guests: (names: string) => `Gæster: ${names}`,
  slot: (time: string) => `kl. ${time}`,
  closed: {
    onlyWording: 'Punktet er lukket. Kun de, der har adgang, kan læse det.',
  },
  meeting: {
    nextDay: 'Slutter dagen efter',
  },
  step: {
    round: {
      runs: (deadline: string) => `En kommenteringsrunde er i gang, med frist ${deadline}.`,
      missing: (missing: number, all: number) =>
        missing === 0 ? `Alle ${all} har svaret.` : `${missing} af ${all} har ikke svaret endnu.`,
      comments: (n: number) => (n === 1 ? 'Der er 1 bemærkning.' : `Der er ${n} bemærkninger.`),
      ends: 'Runden lukkes, og de, der er spurgt, får brev om det.',
    },
  },
  editions: {
    tab: 'Udsendt',
    title: 'Udsendte udgaver',
    revised: (date: string) => `Revideret dagsorden, udsendt ${date} – hvad er ændret`,
    noChanges: 'Ingen ændringer i det, du må læse.',
  },
};
