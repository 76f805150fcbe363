/** The Danish sentences of search and of the register of decisions. */
import { plural } from '../plural';

/** Where somebody sits. */
interface Seat {
  part: 'holder' | 'substitute';
  reason: 'mayor' | 'party' | 'region' | 'director';
  from: string;
  party: string | null;
  body: string;
}

export const words = {
  search: {
    box: 'Søg i møder, punkter, beslutninger, bilag og personer',
    hint: 'Alt, du må se: dagsordener, beslutninger, bilagenes tekst, opfølgning og de personer, der har en plads. Sæt ord i anførselstegn for at finde dem efter hinanden.',
    count: (n: number, more: boolean) => (more ? `Mere end ${n} resultater` : plural(n, 'resultat', 'resultater')),
    none: (typed: string) => `Intet fundet for “${typed}”.`,
    noneHint: 'Prøv færre eller andre ord, eller fjern filtrene.',
    filters: 'Filtre',
    body: 'Organ',
    allBodies: 'Alle organer',
    year: 'År',
    allYears: 'Alle år',
    kind: 'Hvad',
    allKinds: 'Alt',
    kinds: {
      meeting: 'Møder',
      case: 'Punkter',
      decision: 'Beslutninger',
      paper: 'Bilag',
      follow_up: 'Opfølgning',
      person: 'Personer',
    },
    kindOf: {
      meeting: 'Møde',
      case: 'Punkt',
      decision: 'Beslutning',
      paper: 'Bilag',
      follow_up: 'Opfølgning',
      person: 'Person',
    },
    onlyDecisions: 'Kun beslutninger',
    page: (n: number) => `side ${n}`,
    closed: 'Lukket punkt',
    where: (body: string, day: string) => `${body}, ${day}`,
    seat: ({ part, reason, from, party, body }: Seat) => {
      const what =
        part === 'substitute'
          ? 'Stedfortræder'
          : { mayor: 'Borgmester', director: 'Direktør', party: 'Medlem', region: 'Medlem' }[reason];
      return `${what}, ${from}${party ? ` (${party})` : ''} · ${body}`;
    },
    allPeople: 'Vis alle personer',
    morePeople: 'Der er flere. Skriv mere af navnet.',
    whole: 'Vis alle resultater',
  },
  decisions: {
    loading: 'Beslutningerne hentes …',
    title: 'Beslutninger',
    hint: 'Hvad der er besluttet på møderne, det nyeste først.',
    words: 'Ord i beslutningen',
    outcome: 'Udfald',
    allOutcomes: 'Alle udfald',
    none: 'Ingen beslutninger passer til det.',
    table: 'Hent som regneark (CSV)',
    feed: 'Abonnér (Atom)',
    nothingWritten: 'Der er ikke skrevet nogen beslutning.',
  },
};

export type Words = typeof words;
