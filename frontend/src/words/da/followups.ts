/** The Danish sentences of the follow-ups. */
import { plural } from '../plural';

export const words = {
  after: {
    followUps: {
      loading: 'Opfølgningen hentes …',
      hint: 'Det, som beslutningerne har bedt nogen om at gøre.',
      filter: 'Vis',
      states: { open: 'Ikke udført', done: 'Udført', all: 'Alle' },
      mine: (who: string) => `${who} (dig)`,
      nobody: 'Ingen ansvarlig',
      due: (day: string) => `Senest ${day}`,
      overdue: (day: string) => `Frist overskredet: ${day}`,
      noDue: 'Ingen frist',
      where: (body: string, day: string) => `${body}, ${day}`,
      item: (number: string, title: string) => `Punkt ${number} ${title}`,
      markDone: 'Markér som udført',
      markOpen: 'Ikke udført alligevel',
      doneTag: 'Udført',
      doneAndWhere: 'Udført, og vis hvor …',
      showWhere: 'Vis, hvor det kan ses …',
      empty: 'Der er ingen opgaver.',
      emptyOpen: 'Alle opgaver er udført.',
      count: (n: number) => plural(n, 'opgave', 'opgaver'),
      login: 'Log ind for at se opfølgning.',
    },
  },
};

export type Words = typeof words;
