/** The Danish sentences about what people's calendars answer. */

export const words = {
  replies: {
    title: 'Svar fra kalendere',
    none: 'Ingen har svaret fra deres kalender endnu.',
    hint: 'Nej bliver til et afbud, og ja til ventet. Måske ændrer intet.',
    said: { accepted: 'Kommer', declined: 'Afbud', tentative: 'Måske' },
    unused: (n: number) => (n === 1 ? '1 brev kunne ikke bruges som svar' : `${n} breve kunne ikke bruges som svar`),
    unusedHint:
      'Brevets tekst gemmes ikke her. Læs det i postkassen, og skriv selv et afbud, hvis det er det, der står.',
    noSubject: 'Uden emne',
    at: (day: string, clock: string) => `${day} kl. ${clock}`,
    from: (sender: string, when: string) => `${sender || 'Ukendt afsender'} · ${when}`,
    sentTo: (name: string) => `Sendt på invitationen til ${name}.`,
    otherMeeting: 'Brevet siger ikke, hvilket møde det handler om.',
    putAway: 'Fjern',
    putAwayOf: (subject: string) => `Fjern brevet „${subject}“ fra listen`,
    why: {
      'no-calendar': 'Det er skrevet i ord og har intet svar fra en kalender.',
      automatic: 'Det er et automatisk svar, for eksempel om fravær.',
      bounce: 'Vores eget brev kunne ikke afleveres.',
      unreadable: 'Svaret kunne ikke læses.',
      'too-large': 'Det er for stort.',
      'not-a-reply': 'Det er ikke et svar på en invitation.',
      counter: 'Det foreslår et andet tidspunkt.',
      delegated: 'Det vil sende en anden.',
      'no-address': 'Det siger ikke, hvem der svarer.',
      'unknown-address': 'Det er sendt til en adresse, som vi aldrig har givet.',
      'other-meeting': 'Det svarer på et andet møde end det, adressen hører til.',
      'other-person': 'Invitationen er sendt videre: en anden end den inviterede svarer.',
      moved: 'Det svarer på en tid eller et sted, der er ændret siden.',
      cancelled: 'Mødet er aflyst.',
      over: 'Mødet er slut.',
      present: 'Personen er allerede i mødet.',
      'substitute-present': 'Stedfortræderen er allerede i mødet.',
      'no-seat': 'Personen har ikke længere en plads i mødet.',
      refused: 'Det kan ikke lade sig gøre nu.',
      failed: 'Der skete en fejl hos os.',
    },
  },
};

export type Words = typeof words;
