/** The Danish sentences of the run sheet. */
export const words = {
  runSheet: {
    title: 'Køreplan',
    print: 'Udskriv',
    toMeeting: 'Til mødet',
    planned: (time: string) => `ca. kl. ${time}`,
    agreed: (time: string) => `aftalt kl. ${time}`,
    ends: (time: string) => `Punkterne ventes at slutte ca. kl. ${time}`,
    endsLate: (time: string, minutes: number) =>
      `Punkterne ventes at slutte ca. kl. ${time}, ${minutes} min efter mødets sluttid`,
    took: (from: string, to: string) => `kl. ${from}–${to}`,
    since: (time: string) => `fra kl. ${time}`,
    now: 'Nu',
    over: (minutes: number) => `${minutes} min over tiden`,
    presents: 'Fremlægger',
    guests: 'Gæster',
    papers: (n: number) => (n === 1 ? '1 bilag' : `${n} bilag`),
    closed: 'Lukket punkt',
    reason: (why: string) => `Lukket: ${why}`,
    others: (wording: string) => `Andre læser: ${wording}`,
    opening: 'Efter dette punkt er mødet åbent igen.',
    closing: 'Fra dette punkt er mødet lukket. Bed andre om at gå.',
    who: 'Til stede og afbud',
    quorum: (present: number, seats: number) => `${present} af ${seats} til stede – beslutningsdygtigt`,
    noQuorum: (present: number, seats: number) => `${present} af ${seats} til stede – ikke beslutningsdygtigt`,
    apologies: 'Afbud',
    noApologies: 'Ingen har meldt afbud.',
    noSubstitute: 'ingen stedfortræder indkaldt',
    comesInstead: (name: string) => `${name} kommer i stedet`,
    isInstead: (name: string) => `${name} er her i stedet`,
  },
};

export type Words = typeof words;
