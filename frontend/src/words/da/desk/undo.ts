/** The Danish sentences of the desk: what can be undone. */

export const undo = {
  undo: 'Fortryd',
  undone: 'Fortrudt.',
  finished: (number: string, outcome: string) => `Punkt ${number}: ${outcome}`,
  isOpen: (number: string) => `Punkt ${number} er åbnet`,
  followUp: 'Opfølgningen er fjernet',
  dissent: (name: string) => `Udsagnet af ${name} er fjernet`,
  person: (name: string) => `${name} er taget af listen`,
  moved: (title: string) => `»${title}« er flyttet`,
  next: (title: string) => `»${title}« er taget af listen`,
  present: (n: number) => `${n} er registreret som til stede`,
  notHere: (name: string) => `${name} er ikke længere registreret`,
  left: (name: string) => `${name} er gået`,
  toNext: 'Sæt på næste møde',
  toNextAll: 'Sæt dem på næste møde',
};
