/** The Danish sentences of the list of meetings. */
import { plural } from '../plural';

export const words = {
  list: {
    loading: 'Møderne hentes …',
    title: 'Møder',
    now: 'I gang nu',
    coming: 'Kommende møder',
    noComing: 'Der er ikke planlagt flere møder.',
    past: (year: number) => `Tidligere møder i ${year}`,
    nonePast: 'Der er ingen møder her.',
    years: 'År',
    find: 'Find møde',
    body: 'Organ',
    allBodies: 'Alle organer',
    progress: (done: number, all: number) => `${done} af ${plural(all, 'punkt', 'punkter')} behandlet`,
    agenda: 'Dagsorden',
    minutes: 'Referat',
    when: (day: string, clock: string) => `${day[0]?.toUpperCase()}${day.slice(1)} kl. ${clock}`,
    noPlace: 'Sted følger',
    empty: 'Her er ingen møder endnu',
    emptyPublic: 'Dagsordener kan læses her, når de er udsendt. Medlemmer og sekretariat ser flere møder efter login.',
    emptyWriter: 'Importér den første dagsorden, så er mødet klar.',
  },
};

export type Words = typeof words;
