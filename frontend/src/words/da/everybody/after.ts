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
  followUps: {
    title: 'Opfølgning',
    menu: 'Menu',
  },
};
