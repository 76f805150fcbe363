/** The Danish sentences of every page: after. */

export const after = {
  send: 'Send',
  change: 'Ret',
  strip: {
    title: 'Referatets status',
    sent: (day: string) => `Referatet er sendt ud den ${day}.`,
    sentOnly: 'Referatet er sendt ud.',
    remarksUntil: (day: string) => `Bemærkninger senest ${day}.`,
    remarksOver: (day: string) => `Fristen for bemærkninger udløb ${day}.`,
    approved: 'Referatet er endeligt godkendt.',
    approvedByAll: (day: string) => `Endeligt godkendt den ${day} af alle medlemmer.`,
    approvedByItem: (day: string) => `Endeligt godkendt den ${day}`,
    byItem: (number: string, day: string) => `ved punkt ${number} på mødet den ${day}`,
  },
  procedure: {
    title: 'Skriftlig behandling',
    until: (when: string) => `Svarfrist ${when}`,
    overAt: (when: string) => `Fristen udløb ${when}`,
  },
  own: {
    title: 'Venter på dit svar',
  },
  approve: {
    title: 'Godkendelse af referatet',
    button: 'Godkend referatet',
    done: 'Du har godkendt referatet.',
    hint: 'Referatet er endeligt, når alle medlemmer har godkendt det.',
    count: (given: number, all: number) => `${given} af ${all} har godkendt`,
    has: 'Har godkendt',
    hasNot: 'Mangler at godkende',
    byItem: 'Referatet godkendes ved et punkt på næste møde.',
  },
  followUps: {
    title: 'Opfølgning',
    menu: 'Menu',
  },
};
