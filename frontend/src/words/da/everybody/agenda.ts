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
    none: 'Der er ikke sendt noget ud endnu.',
    name: (kind: 'agenda' | 'minutes', number: number) =>
      kind === 'minutes'
        ? number === 1
          ? 'Referat'
          : `Referat, udgave ${number}`
        : number === 1
          ? 'Dagsorden'
          : `Revideret dagsorden, udgave ${number}`,
    sent: (date: string, by: string) => `Udsendt ${date} af ${by}`,
    revised: (date: string) => `Revideret dagsorden, udsendt ${date} – hvad er ændret`,
    changes: 'Ændret siden den forrige',
    noChanges: 'Ingen ændringer i det, du må læse.',
    hash: 'Fingeraftryk',
    copy: 'Kopiér',
    copyOf: (name: string) => `Kopiér fingeraftrykket af ${name}`,
    copied: 'Kopieret',
    content: 'Indhold',
    contentOf: (name: string) => `Hent indholdet af ${name}, som fingeraftrykket er regnet af`,
    how: 'Sådan efterprøves fingeraftrykket',
    howText:
      'Fingeraftrykket er SHA-256 af præcis det indhold, du må læse, som det blev sendt ud. Hent indholdet, og regn det efter, fx med »sha256sum« (Linux), »shasum -a 256« (Mac) eller »Get-FileHash« (Windows). Er det det samme, er intet ændret siden.',
  },
};
