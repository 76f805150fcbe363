/** The Danish sentences of the desk: course. */
import { people } from './people';

export const course = {
  people,
  time: {
    spent: (spent: string, planned: number) => `${spent} af ${planned} min`,
    only: (spent: string) => `Brugt ${spent}`,
    over: (over: string) => `${over} over planen`,
  },
  points: {
    undecided: 'Ikke afgjort',
    outcomeOf: (at: number) => `Afgørelse af indstillingspunkt ${at}`,
  },
  dissents: {
    add: 'Tilføj udsagn',
    who: 'Hvem',
    from: 'Fra',
    words: 'Udsagn',
    missing: 'Skriv hvem, og hvad der skal stå i referatet.',
    editOne: (name: string) => `Ret udsagn af ${name}`,
    removeOne: (name: string) => `Fjern udsagn af ${name}`,
  },
  followUps: {
    add: 'Tilføj opfølgning',
    isDone: (task: string) => `Udført: ${task}`,
    editOne: (task: string) => `Ret opfølgning: ${task}`,
    removeOne: (task: string) => `Fjern opfølgning: ${task}`,
  },
  vote: {
    thin: (cast: number, present: number) => `Kun ${cast} af ${present} har stemt.`,
    closeThin: 'Afslut alligevel',
  },
  form: {
    save: 'Gem',
    cancel: 'Annullér',
    edit: 'Ret',
    remove: 'Fjern',
  },
};
