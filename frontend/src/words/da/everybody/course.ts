/** The Danish sentences of every page: course. */

export const course = {
  people: {
    online: 'Online',
    insteadOf: (name: string) => `i stedet for ${name}`,
    came: (time: string) => `kom kl. ${time}`,
    went: (time: string) => `gik kl. ${time}`,
  },
  speakers: {
    title: 'Talerliste',
    speaks: 'Har ordet',
    none: 'Ingen har bedt om ordet.',
    next: (name: string) => `Næste: ${name}`,
  },
  points: {
    title: 'Indstillingens punkter',
  },
  dissents: {
    title: 'Udsagn til referatet',
  },
  followUps: {
    title: 'Opfølgning',
    task: 'Hvad skal gøres',
    who: 'Hvem',
    due: 'Senest',
    by: (day: string) => `senest ${day}`,
    done: 'Udført',
    missing: 'Skriv, hvad der skal gøres.',
  },
  vote: {
    title: 'Afstemning',
    nth: (at: number) => `Afstemning ${at}`,
    question: 'Hvad stemmes der om?',
    running: 'Der stemmes nu',
    progress: (cast: number, present: number) => `${cast} af ${present} har stemt`,
    result: (inFavour: number, opposed: number, abstained: number) =>
      `${inFavour} for, ${opposed} imod, ${abstained} undlod at stemme`,
    choice: { for: 'For', against: 'Imod', abstain: 'Hverken for eller imod' },
    who: 'Hvem stemte hvad',
  },
  announce: {
    vote: (question: string) => `Der stemmes nu: ${question}`,
    voteClosed: (result: string) => `Afstemningen er slut: ${result}.`,
    youSpeak: 'Du har ordet.',
    youNext: 'Du er den næste på talerlisten.',
  },
};
