/** The Danish sentences of every page: meeting. */
import { plural } from '../../plural';

export const meeting = {
  agenda: 'Dagsorden',
  minutes: 'Referat',
  running: (time: string) => `Mødet er i gang · ${time}`,
  treated: (done: number, all: number) => `${done} af ${all} behandlet`,
  noItems: 'ingen punkter',
  now: 'Nu',
  noTexts: 'Punktet har ingen tekster.',
  attachments: (n: number) => plural(n, 'bilag', 'bilag'),
  attachmentMark: 'bilag',
  source: (words: string) => `Kilde: ${words}`,
  closedItem: 'Lukket punkt',
  item: (number: string) => `Punkt ${number}`,
  presenter: (names: string) => `v. ${names}`,
  missing: 'Mødet findes ikke, eller du har ikke adgang',
  missingItem: (number: string | null) =>
    `${number ? `Punkt ${number}` : 'Punktet'} findes ikke i dette møde, eller du har ikke adgang.`,
  missingLogin: 'Hvis du er medlem eller arbejder i sekretariatet, så log ind og prøv igen.',
  pageMissing: 'Siden findes ikke',
  previous: 'Forrige punkt',
  next: 'Næste punkt',
  attendance: 'Deltagerfortegnelse',
};
