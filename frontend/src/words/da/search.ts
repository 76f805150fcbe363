/** The Danish sentences of search and of the register of decisions. */
import { plural } from '../plural';

export const words = {
  search: {
    box: 'Søg i møder, punkter, beslutninger og bilag',
    hint: 'Alt, du må se: dagsordener, beslutninger, bilagenes tekst og opfølgning. Sæt ord i anførselstegn for at finde dem efter hinanden.',
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
    kinds: { meeting: 'Møder', case: 'Punkter', decision: 'Beslutninger', paper: 'Bilag', follow_up: 'Opfølgning' },
    kindOf: { meeting: 'Møde', case: 'Punkt', decision: 'Beslutning', paper: 'Bilag', follow_up: 'Opfølgning' },
    onlyDecisions: 'Kun beslutninger',
    page: (n: number) => `side ${n}`,
    closed: 'Lukket punkt',
    where: (body: string, day: string) => `${body}, ${day}`,
    whole: 'Vis alle resultater',
  },
  decisions: {
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
