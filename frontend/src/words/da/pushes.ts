/** The Danish sentences of the page about the devices on which people are told. */
import problem from './said/pushes.json';

export const words = {
  problem: problem as Record<string, string>,
  pushes: {
    title: 'Beskeder på dine enheder',
    back: 'Til beskederne',
    loading: 'Dine enheder hentes …',
    hint: 'Rådslag kan give dig besked på en telefon eller computer, også når siden er lukket. Beskeden nævner organ, dag, frist og højst et punkts nummer, men hverken titler eller ord fra dagsordenen. Det, der sker inden for fem minutter, er én besked, og det, du allerede har læst, får du ingen besked om.',
    login: 'Log ind for at vælge, hvor du får besked.',
    here: 'Denne enhed',
    allow: 'Giv besked på denne enhed',
    allowed: 'Du får besked på denne enhed, til du stopper det eller logger ud.',
    asking: 'Browseren spørger, om Rådslag må vise beskeder. Sig ja til det.',
    stop: 'Stop',
    stopped: 'Enheden får ikke flere beskeder.',
    shared: 'Du har sagt, at andre også bruger denne computer. Derfor får du ikke besked på den.',
    cannot:
      'Denne browser kan ikke vise beskeder. På iPhone og iPad skal Rådslag først føjes til hjemmeskærmen: tryk “Del” og “Føj til hjemmeskærm”.',
    denied: 'Browseren viser ikke beskeder fra Rådslag. Ret det i browserens indstillinger, og prøv så igen.',
    failed: 'Browserens tjeneste til beskeder svarer ikke. Prøv igen om lidt.',
    off: 'Beskeder på enheder er slået fra her.',
    devices: 'Enheder, der får besked',
    none: 'Ingen af dine enheder får besked.',
    thisOne: 'Denne enhed',
    since: (day: string) => `siden ${day}`,
    seen: (day: string) => `brugt ${day}`,
    what: 'Hvad du får besked om',
    interest: {
      meetings: 'Møder: dagsordener, referater, ændringer, indkaldelser og skriftlige behandlinger',
      rounds: 'Kommenteringsrunder: nye udkast, frister og påmindelser',
      answers: 'Svar på det, du har skrevet',
      followUps: 'Opfølgning, der er din, og dens frist',
      minutes: 'Referater, der er godkendt',
    },
    mailing: {
      'at-once': 'Med det samme',
      daily: 'Én gang om dagen, kl. 7 på arbejdsdage',
      off: 'Ingen besked',
    },
    saved: 'Gemt',
    language: 'Beskederne er på samme sprog som din mail.',
    languageLink: 'Vælg sprog og mail',
  },
};

export type Words = typeof words;
