/** The Danish sentences of every page: course. */

export const course = {
  people: {
<<<<<<< HEAD
    present: 'Til stede',
=======
>>>>>>> main
    online: 'Online',
    insteadOf: (name: string) => `i stedet for ${name}`,
    came: (time: string) => `kom kl. ${time}`,
    went: (time: string) => `gik kl. ${time}`,
<<<<<<< HEAD
=======
  },
  own: {
    title: 'Din deltagelse',
    here: 'Jeg er her',
    online: 'Jeg er her online',
    back: 'Jeg er tilbage',
    leave: 'Jeg går',
    isHere: 'Du er registreret som til stede.',
    isOnline: 'Du er med online.',
    hasLeft: 'Du er registreret som gået.',
    expected: 'Du står på listen, men er ikke registreret endnu.',
    beforeHint: 'Når du kommer, scanner du koden på skærmen i lokalet.',
    notExpected: 'Du er ikke registreret endnu.',
    link: 'Deltag online',
    cannot: 'Jeg kan ikke komme',
    note: 'Bemærkning til sekretariatet (valgfri)',
    noteHint: 'Den ses kun af dem, der leder mødet, og trykkes ikke.',
    callSubstitute: 'Indkald min stedfortræder',
    send: 'Meld afbud',
    away: 'Du har meldt afbud.',
    substitute: (name: string) => `${name} er indkaldt i dit sted.`,
    noSubstitute: 'Ingen stedfortræder er indkaldt.',
    withdraw: 'Jeg kommer alligevel',
    insteadOf: (name: string) => `Du er indkaldt i stedet for ${name}.`,
>>>>>>> main
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
<<<<<<< HEAD
=======
    withdrawOne: (question: string) => `Annullér afstemningen: ${question}`,
>>>>>>> main
    question: 'Hvad stemmes der om?',
    running: 'Der stemmes nu',
    progress: (cast: number, present: number) => `${cast} af ${present} har stemt`,
<<<<<<< HEAD
    result: (inFavour: number, opposed: number, abstained: number) =>
      `${inFavour} for, ${opposed} imod, ${abstained} undlod at stemme`,
    choice: { for: 'For', against: 'Imod', abstain: 'Undlader' },
=======
    close: 'Afslut afstemningen',
    withdraw: 'Annullér afstemningen',
    count: 'Gem optællingen',
    counted: 'Optalt',
    result: (inFavour: number, opposed: number, abstained: number) =>
      `${inFavour} for, ${opposed} imod, ${abstained} undlod at stemme`,
    choice: { for: 'For', against: 'Imod', abstain: 'Hverken for eller imod' },
    phrase: 'Resultatet er den første vending til beslutningen.',
    yours: 'Din stemme',
    answered: (choice: string) => `Du har stemt: ${choice}. Du kan ændre det, til afstemningen slutter.`,
    byHandsHint: 'Der stemmes ved håndsoprækning.',
    mustBeHere: 'Registrér dig som til stede for at stemme.',
    notEntitled: 'Stemmerne afgives af medlemmerne.',
>>>>>>> main
    who: 'Hvem stemte hvad',
  },
  announce: {
    vote: (question: string) => `Der stemmes nu: ${question}`,
    voteClosed: (result: string) => `Afstemningen er slut: ${result}.`,
    youSpeak: 'Du har ordet.',
    youNext: 'Du er den næste på talerlisten.',
  },
};
