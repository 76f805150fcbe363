/** The Danish sentences of every page. */
import { meeting } from './everybody/meeting';
import { after } from './everybody/after';
import { agenda } from './everybody/agenda';
import { course } from './everybody/course';
import { problem } from './everybody/problem';
import { plural } from '../plural';

export const words = {
  calendar: {
    title: 'Kalender',
  },
  app: {
    name: 'Rådslag',
    skip: 'Gå til indholdet',
    login: 'Log ind',
    logout: 'Log ud',
    loggingIn: 'Logger ind …',
    loginAway: 'Login svarer ikke lige nu. Det offentlige kan stadig læses. Rådslag prøver igen.',
    sessionEnded: 'Du er blevet logget ud. Det, du har skrevet, ligger på denne enhed, til du logger ind igen.',
    otherLanguage: 'English',
    languageLabel: 'Skift til engelsk',
    otherTheme: 'Lyst eller mørkt',
    loading: 'Henter …',
    notFetched: 'Denne del af siden kunne ikke hentes. Rådslag prøver igen, så snart forbindelsen er der.',
    newVersion: 'Der er kommet en ny version af Rådslag. Det, du har skrevet, ligger på denne enhed.',
    fetchNew: 'Hent den nye version',
    retry: 'Prøv igen',
    more: 'Vis flere',
    close: 'Luk',
    cancel: 'Annullér',
    today: 'I dag',
    meetings: 'Møder',
    pages: 'Sider',
    toList: 'Alle møder',
    search: 'Søg',
    decisions: 'Beslutninger',
    demo: 'Demo',
  },
  connection: {
    lost: 'Forbindelsen er væk – prøver igen.',
    lostSince: (time: string) => `Forbindelsen er væk – prøver igen. Det, du ser, er fra kl. ${time}.`,
  },
  status: {
    planned: 'Planlagt',
    drafting: 'Udkast',
    commenting: 'Til kommentering',
    published: 'Udsendt',
    live: 'I gang',
    ended: 'Afholdt',
    minutes_sent: 'Referat udsendt',
    minutes_approved: 'Referat godkendt',
    cancelled: 'Aflyst',
  },
  outcome: {
    approved: 'Godkendt',
    endorsed: 'Tiltrådt',
    noted: 'Til efterretning',
    discussed: 'Drøftet',
    postponed: 'Udsat',
    not_reached: 'Ikke behandlet',
    rejected: 'Afvist',
    withdrawn: 'Trukket tilbage',
  },
  field: {
    background: 'Baggrund',
    recommendation: 'Indstilling',
    casePresentation: 'Sagsfremstilling',
    decision: 'Beslutning',
    minutes: 'Referat',
    remarks: 'Bemærkninger til referatet',
  },
  group: {
    PARTICIPANT: 'Deltagere',
    APOLOGY: 'Afbud',
    KD_NET: 'Fra KD-net',
    SECRETARIAT: 'Fra KL-sekretariatet',
  },
  list: {
    items: (n: number) => plural(n, 'punkt', 'punkter'),
  },
  meeting,
  desk: {
    attachments: 'Bilag',
    firstWas: (who: string) =>
      `${who} nåede det først. Se, hvad der er ændret, og prøv igen, hvis det stadig er nødvendigt.`,
    firstOpen: (who: string, number: string) => `${who} har åbnet punkt ${number}. Afslut det, før du åbner et andet.`,
    someone: 'En anden',
  },
  body: {
    title: 'Organer',
    name: 'Navn',
    email: 'E-mail',
  },
  after,
  rounds: {
    tab: {
      name: 'Runde',
    },
    treated: {
      by: (day: string) => `KD-Net behandlede sagen den ${day}`,
      later: (day: string) => `KD-Net behandler sagen den ${day}`,
      on: (body: string, day: string) => `Sagen er på dagsordenen i ${body} den ${day}`,
      closed: 'KD-Nets punkt er lukket. Kun de, der må læse lukkede punkter, ser dette.',
    },
  },
  kept: {
    unsafe: 'Denne enhed gemmer ingenting. Hold siden åben, til ordene er gemt.',
    discard: 'Du har ord, der ikke er gemt. Gem dem, eller vælg Annullér for at kassere dem.',
  },
  agenda,
  follow: {
    tabs: 'Mødets sider',
    follow: 'Følg mødet',
    treatedNow: (number: string) => `Behandles nu · punkt ${number}`,
    readAll: 'Læs hele punktet',
    readAllAttachments: (n: number) => `Læs hele punktet og ${plural(n, 'bilag', 'bilag')}`,
    beingWritten: 'skrives nu',
    corrected: (day: string | null, time: string, by: string) => `rettet ${day ? `${day} ` : ''}kl. ${time} af ${by}`,
    notYet: 'Beslutningen kan læses her, så snart punktet er afsluttet.',
    notWritten: 'Der er ikke skrevet noget endnu.',
    decided: 'Behandlet',
    decisions: 'Beslutninger',
    overview: 'Overblik',
    upcoming: 'Næste punkter',
    betweenItems: 'Der er pause mellem punkterne',
    betweenItemsHint: 'Når formanden tager det næste punkt op, står det her.',
    ended: 'Mødet er slut',
    endedHint: 'Beslutningerne står nedenfor.',
    none: 'Ingen punkter er afsluttet endnu.',
    allTreated: 'Alle punkter er behandlet.',
  },
  announce: {
    happened: 'Det, der sker i mødet',
    written: 'Beslutningen, mens den skrives',
    opened: (number: string, title: string) => `Nu behandles punkt ${number}: ${title}.`,
    done: (number: string, outcome: string) => `Punkt ${number} er afsluttet: ${outcome}.`,
    corrected: (number: string, by: string) => `Beslutningen til punkt ${number} er rettet af ${by}.`,
    reopened: (number: string) => `Punkt ${number} er genoptaget.`,
    started: 'Mødet er begyndt.',
    ended: 'Mødet er slut.',
    published: 'Dagsordenen er udsendt.',
    minutesSent: 'Referatet er udsendt.',
  },
  course,
  files: {
    dropOn: (fields: readonly string[]) =>
      `Slip filen på feltet ${fields.map((field) => `»${field}«`).join(' eller ')}.`,
    dropNowhere: 'Her kan ingen fil lægges. Bilag lægges på et punkt i en dagsorden.',
    decisionTag: 'Til beslutningen',
    opens: (kind: string, size: string) => `${kind}, ${size}`,
    picture: 'Billede',
    letters: 'Postkasse',
  },
  problem,
  problemUnknown: 'Det lykkedes ikke. Prøv igen om lidt.',
};

export type Words = typeof words;
