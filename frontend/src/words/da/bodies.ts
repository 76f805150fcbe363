/** The Danish sentences of the bodies, their seats and people. */
import { plural } from '../plural';

export const words = {
  body: {
    intro: 'Kommunekontaktråd og kommunaldirektørnetværk, og hvem der sidder i dem.',
    seatsTitle: 'Pladser og personer',
    missing: 'Organet findes ikke.',
    all: 'Alle organer',
    on: 'Pr. dato',
    search: 'Søg',
    searchHint: 'Navn, kommune eller parti',
    count: (shown: number, all: number) =>
      shown === all ? plural(all, 'plads', 'pladser') : `${shown} af ${plural(all, 'plads', 'pladser')}`,
    none: 'Ingen pladser passer på søgningen.',
    empty: 'Der er ingen pladser på den dato.',
    place: 'Plads',
    party: 'Parti',
    reason: 'Grundlag',
    holder: 'Medlem',
    director: 'Direktør',
    substitute: 'Stedfortræder',
    actions: 'Redigering',
    reasons: {
      mayor: 'Borgmester',
      party: 'Partiplads',
      region: 'Regionens plads',
      director: 'Kommunaldirektør',
    },
    vacant: 'Ledig',
    standsInAlso: (places: string) => `Også for ${places}; kan indkaldes for én plads pr. møde`,
    noSubstitute: 'Ingen',
    sortBy: (column: string) => `Sortér efter ${column.toLowerCase()}`,
    states: {
      not_invited: 'Ikke inviteret',
      pending: 'Afventer login-tjenesten',
      invited: 'Inviteret',
      active: 'Aktiv',
    },
    noEmail: 'Ingen e-mail',
    edit: 'Redigér',
    editSeat: (place: string) => `Redigér pladsen: ${place}`,
    add: 'Tilføj plads',
    addTitle: 'Ny plads',
    term: 'Valgperiode',
    municipality: 'Kommune',
    choose: 'Vælg …',
    partyHint: 'Et bogstav. Lokallister har deres egne.',
    emailHint: 'Bruges til at invitere. Vises kun for sekretariatet.',
    from: 'Fra og med',
    to: 'Til og med',
    toHint: 'Tomt felt: indtil videre',
    save: 'Gem',
    change: (part: string) => `Skift ${part.toLowerCase()}`,
    changeShort: 'Skift',
    who: 'Hvem?',
    someoneNew: 'En ny person',
    someoneKnown: 'En, der er her i forvejen',
    nobody: 'Ingen (pladsen er ledig)',
    nobodySubstitute: 'Ingen stedfortræder',
    person: 'Person',
    invite: 'Invitér',
    inviteAgain: 'Invitér igen',
    remove: 'Fjern adgang',
    removeName: (name: string) => `Fjern adgang for ${name}`,
    removeAsk: (name: string, body: string) =>
      `${name} mister straks sin adgang til ${body}, også hvor siden er åben. Personen bliver stående på pladsen.`,
    removed: (name: string) => `${name} har ikke længere adgang.`,
    history: 'Historik',
    historyTitle: (place: string) => `Historik: ${place}`,
    historyLine: (part: 'holder' | 'substitute' | 'seat', name: string | null, from: string, to: string | null) => {
      const days = to ? `fra ${from} til ${to}` : `fra ${from}`;
      if (part === 'seat') return to ? `Pladsen nedlagt: ${days}` : `Pladsen oprettet: ${days}`;
      const what = part === 'holder' ? 'Medlem' : 'Stedfortræder';
      return `${what} ${days}: ${name ?? 'ingen'}`;
    },
    historyBy: (by: string, at: string) => `${by}, ${at}`,
    end: 'Nedlæg plads',
    endAsk: 'Pladsen findes til og med denne dag. Historikken bliver stående.',
    lastDay: 'Sidste dag',
    back: 'Tilbage',
    period: (from: string, to: string) => `${from} – ${to}`,
  },
};

export type Words = typeof words;
