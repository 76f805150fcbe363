/** The English sentences of the register of external bodies. */
import type { words as danish } from '../da/external';
import problem from './said/external.json';

export const words: typeof danish = {
  problem: problem as Record<string, string>,
  external: {
    title: 'External bodies',
    intro:
      'Councils, regional councils, steering groups and others that are asked, or are to do something, without holding meetings here.',
    notYours: 'The register is for the secretariats.',
    loading: 'Fetching the register …',
    search: 'Search by name',
    region: 'Region',
    everywhere: 'All',
    country: 'The whole country',
    regions: {
      nordjylland: 'Nordjylland',
      midtjylland: 'Midtjylland',
      syddanmark: 'Syddanmark',
      hovedstaden: 'Hovedstaden',
      sjaelland: 'Sjælland',
    } as Record<string, string>,
    kinds: {
      administrative: 'Administrative forum',
      political: 'Political body',
      authority: 'Authority',
      company: 'Company',
      committee: 'Committee',
      association: 'Association',
    },
    none: 'Nobody has that name.',
    count: (n: number) => (n === 1 ? '1 external body' : `${n} external bodies`),
    more: 'There are more. Search by name.',
    ended: (day: string) => `Ended after ${day}`,
    add: 'Add an external body',
    edit: 'Change',
    editOf: (name: string) => `Change ${name}`,
    addTitle: 'Add an external body',
    editTitle: 'Change the external body',
    name: 'Name',
    shortName: 'Short name',
    shortHint: 'As in a list or a sentence, such as “DASSOS”.',
    kind: 'Kind',
    mail: 'Mail address (may be left out)',
    mailHint: 'Of the body itself: where letters to it go.',
    validTo: 'Last day (may be left out)',
    validHint: 'Only when the body has been closed down, or that is decided.',
    create: 'Add',
    save: 'Save',
    saved: (name: string) => `${name} is saved.`,
  },
};
