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
  editions: {
    tab: 'Udsendt',
    title: 'Udsendte udgaver',
    revised: (date: string) => `Revideret dagsorden, udsendt ${date} – hvad er ændret`,
    noChanges: 'Ingen ændringer i det, du må læse.',
  },
};
