/** The English sentences of the list of meetings. */
import { plural } from '../plural';
import type { Words } from '../da/meetings';

export const words: Words = {
  list: {
    loading: 'Loading the meetings …',
    title: 'Meetings',
    now: 'In progress',
    coming: 'Upcoming meetings',
    noComing: 'No more meetings are planned.',
    past: (year) => `Past meetings in ${year}`,
    nonePast: 'There are no meetings here.',
    years: 'Year',
    find: 'Find a meeting',
    body: 'Body',
    allBodies: 'All bodies',
    progress: (done, all) => `${done} of ${plural(all, 'item', 'items')} dealt with`,
    agenda: 'Agenda',
    minutes: 'Minutes',
    when: (day, clock) => `${day}, ${clock}`,
    noPlace: 'Place to be announced',
    empty: 'No meetings here yet',
    emptyPublic: 'Agendas can be read here once they are sent out. Members and secretariat see more after login.',
    emptyWriter: 'Import the first agenda, and the meeting is ready.',
  },
};
