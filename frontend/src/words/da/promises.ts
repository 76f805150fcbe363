/** The Danish sentences of promises: what the words of an item say is to come. */
export const words = {
  followUp: {
    dueHint: 'Et tidspunkt, som I kender det: “15/1”, “næste møde”, “inden udgangen af 3. kvartal 2027”.',
    understood: (date: string) => `Forstået som: ${date}`,
    save: 'Gem',
    /** As minutes name them: what is written in Danish documents. */
    offices: ['Sekretariatet', 'Formanden', 'Formandskabet', 'Næstformanden'],
  },
  promises: {
    title: (n: number) =>
      n === 1 ? 'Et løfte, der ikke står nogen steder' : `${n} løfter, der ikke står nogen steder`,
    hint: 'Teksten siger, at noget skal ske. Gør det til en opfølgning, eller planlæg det, så nogen finder det igen.',
    when: (when: string) => `Tid: ${when}`,
    noTime: 'Uden tid',
    who: (who: string) => `Hvem: ${who}`,
    nobody: 'Ingen nævnt',
    follow: 'Gør til opfølgning',
    followOne: (sentence: string) => `Gør til opfølgning: ${sentence}`,
    plan: 'Planlæg',
    planOne: (sentence: string) => `Planlæg: ${sentence}`,
    dismiss: 'Ikke et løfte',
    dismissOne: (sentence: string) => `Ikke et løfte: ${sentence}`,
    followed: 'Løftet er en opfølgning nu',
    planned: 'Løftet er planlagt',
    dismissed: 'Løftet nævnes ikke mere',
    recap: (n: number) =>
      n === 1 ? 'Et løfte er hverken opfølgning eller planlagt:' : `${n} løfter er hverken opfølgning eller planlagt:`,
  },
};
