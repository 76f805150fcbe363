/** The Danish sentences of sending decisions out, at the desk. */
import problem from './said/dispatches.json';

const councils = (n: number) => (n === 1 ? '1 kommune' : `${n} kommuner`);
const others = (n: number) => (n === 1 ? '1 anden' : `${n} andre`);

export const words = {
  problem: problem as Record<string, string>,
  dispatch: {
    title: 'Udsendelse',
    send: 'Udsend beslutning',
    again: 'Udsend på ny',
    closed: 'Punktet er lukket. Et lukket punkt sendes ikke til nogen udefra.',
    closedNow: 'Punktet er lukket nu, så linkene viser ingenting.',
    sentTo: (municipalities: number, rest: number, day: string) =>
      `Sendt til ${[municipalities && councils(municipalities), rest && (municipalities ? others(rest) : receivers(rest))].filter(Boolean).join(' og ')} den ${day}`,
    before: 'uddrag før referat',
    haveOpened: (n: number, of: number) => `${n} af ${of} har åbnet`,
    failed: (n: number) => (n === 1 ? '1 brev kom ikke frem' : `${n} breve kom ikke frem`),
    show: 'Vis modtagere',
    hide: 'Skjul modtagere',
    earlier: (n: number) => (n === 1 ? '1 tidligere udsendelse' : `${n} tidligere udsendelser`),
    by: (name: string) => `Sendt af ${name}.`,
    reasonWas: (reason: string) => `Sendt før referatet: ${reason}`,
    replaced: (day: string) => `Erstatter udsendelsen af ${day}.`,
    receiver: 'Modtager',
    letter: 'Brev',
    seen: 'Åbnet',
    acts: 'Handling',
    states: { waiting: 'På vej', sent: 'Afleveret', failed: 'Kom ikke frem' },
    letterAt: (state: string, moment: string) => `${state} ${moment}`,
    letters: (n: number) => `${n} breve`,
    never: 'Ikke åbnet',
    openings: (moment: string, n: number) => (n === 1 ? moment : `${moment}, i alt ${n} gange`),
    revoked: 'Linket er lukket',
    sendAgain: 'Send igen',
    sendAgainTo: (name: string) => `Send igen til ${name}`,
    sendAgainAsk: (name: string) =>
      `Der er allerede sendt et brev til ${name} inden for det seneste døgn. Skal der sendes et til?`,
    sendAgainYes: 'Send et til',
    sentAgain: (name: string) => `Brevet til ${name} er på vej.`,
    close: 'Luk linket',
    closeOf: (name: string) => `Luk linket til ${name}`,
    closeAsk: (name: string) => `${name} kan ikke længere læse udsendelsen bag linket. Det kan ikke åbnes igen.`,
    closeYes: 'Luk linket',
    closeAll: 'Luk alle links',
    closeAllAsk: 'Ingen af modtagerne kan længere læse udsendelsen bag deres link. Linkene kan ikke åbnes igen.',
    linkClosed: (name: string) => `Linket til ${name} er lukket.`,
    linksClosed: 'Alle links er lukket.',
    dialog: (number: string) => `Udsend beslutningen i punkt ${number}`,
    preparing: 'Udsendelsen gøres klar …',
    to: 'Modtagere',
    all: (n: number) => `Alle ${n} kommuner i regionen`,
    allWithMail: (n: number) =>
      n === 1 ? 'Den ene kommune i regionen med mailadresse' : `Alle ${n} kommuner i regionen med mailadresse`,
    region: 'Andre i regionen og hele landet',
    elsewhere: 'Kommuner og regioner i resten af landet',
    noMail: 'mangler mailadresse',
    writeMail: 'Skriv adresse',
    writeMailOf: (name: string) => `Skriv mailadresse til ${name}`,
    mailOf: (name: string) => `Mailadresse til ${name}`,
    saveMail: 'Gem adressen',
    missing: (n: number) =>
      n === 1
        ? '1 kommune i regionen mangler en mailadresse og kan ikke vælges endnu.'
        : `${n} kommuner i regionen mangler en mailadresse og kan ikke vælges endnu.`,
    mailSaved: (name: string) => `Adressen til ${name} er gemt, og ${name} er valgt.`,
    reason: 'Hvorfor før referatet?',
    reasonHint: 'Referatet er ikke sendt ud, så det bliver et “uddrag før referat”. Modtagerne kan læse begrundelsen.',
    words: 'Ord til modtagerne (kan udelades)',
    wordsHint: 'Står i brevet og på siden bag linket.',
    gets: 'Det får hver modtager',
    letterTo: 'Brevet',
    subject: 'Emne',
    anyReceiver: '[modtageren]',
    files: 'Bag linket',
    excerptFile: 'Uddrag af referatet som PDF',
    beforeFile: 'Uddrag før referat som PDF',
    proposalFile: 'Tekst til egen dagsorden i Word, med “Forslag til indstilling”',
    papersFile: (n: number) => (n === 1 ? '1 bilag som ZIP' : `${n} bilag som ZIP`),
    noPapers: 'Punktet har ingen bilag.',
    look: 'Hent og se',
    lookAt: (what: string) => `Hent og se: ${what}`,
    linkHint:
      'Linket kræver ikke login, åbner kun denne udsendelse og kan lukkes igen. Den, der har linket, kan læse den.',
    chooseFirst: 'Vælg mindst én modtager.',
    reasonFirst: 'Skriv, hvorfor beslutningen sendes før referatet.',
    sendTo: (n: number) => (n === 0 ? 'Send' : n === 1 ? 'Send til 1 modtager' : `Send til ${n} modtagere`),
    changed: 'Punktet er ændret, siden udsendelsen blev vist. Se den igen, og send så.',
    sent: (n: number) => (n === 1 ? 'Sendt til 1 modtager.' : `Sendt til ${n} modtagere.`),
  },
};

function receivers(n: number): string {
  return n === 1 ? '1 modtager' : `${n} modtagere`;
}
