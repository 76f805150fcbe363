/** The English sentences of every page: agenda. */
import type { agenda as Danish } from '../../da/everybody/agenda';

export const agenda: typeof Danish = {
  kind: {
    decision: 'For decision',
    discussion: 'Discussion',
    orientation: 'Information',
    theme: 'Theme',
  },
  minutes: (n) => `${n} min`,
  guests: (names) => `Guests: ${names}`,
  slot: (time) => `at ${time}`,
  closed: {
    onlyWording: 'The item is closed. Only those entitled can read it.',
  },
  meeting: {
    nextDay: 'Ends the day after',
  },
  editions: {
    tab: 'Sent out',
    title: 'Editions sent out',
    revised: (date) => `Revised agenda, sent out ${date} – what has changed`,
    noChanges: 'No changes in what you may read.',
  },
};
