/** The Danish sentences of what people are told. */
import { plural } from '../plural';

const of = (item: string) => (item ? `: ${item}` : '');

export const words = {
  alerts: {
    title: 'Beskeder',
    loading: 'Beskederne hentes …',
    sinceLast: 'Nyt siden sidst',
    all: 'Alle beskeder',
    hint: 'Det, der er sket i dine møder i de sidste 90 dage.',
    bell: (n: number) => (n === 0 ? 'Beskeder, ingen nye' : `Beskeder, ${plural(n, 'ny', 'nye')}`),
    unread: (n: number) => (n === 0 ? 'Ingen nye beskeder' : plural(n, 'ny besked', 'nye beskeder')),
    isNew: 'Ny',
    read: 'Markér som læst',
    readAll: 'Markér alle som læst',
    empty: 'Der er ingen beskeder.',
    login: 'Log ind for at se dine beskeder.',
    push: 'Få besked på din telefon eller computer',
    mail: {
      loading: 'Dine valg hentes …',
      choose: 'Vælg, hvad du får mail om',
      back: 'Til beskederne',
      title: 'Mail om beskeder',
      to: (address: string) =>
        `Mail sendes til ${address}. Det, der sker inden for fem minutter, er én mail. Det, du allerede har læst her, får du ikke mail om.`,
      noAddress: 'Rådslag kender ingen e-mailadresse for dig, så du får ingen mail. Klokken viser det hele.',
      interest: {
        rounds: 'Kommenteringsrunder: nye udkast, frister og påmindelser',
        answers: 'Svar på det, du har skrevet',
        followUps: 'Opfølgning, der er din, og dens frist',
        minutes: 'Referater, der er godkendt',
      },
      mailing: {
        'at-once': 'Med det samme',
        daily: 'Én gang om dagen',
        off: 'Ingen mail',
      },
      language: 'Mailens sprog',
      languages: { da: 'Dansk', en: 'English' },
      saved: 'Gemt',
      always:
        'Dagsordener, referater, ændrede og aflyste møder, indkaldelser og skriftlige behandlinger får du altid brev om, på dansk. Den daglige mail kommer kl. 7 på arbejdsdage. Klokken viser det hele.',
    },
    item: (number: string, title: string) => `punkt ${number} ${title}`,
    where: (body: string, day: string) => `${body}, mødet ${day}`,
    at: (day: string, clock: string) => `${day} kl. ${clock}`,
    until: (when: string) => `Frist: ${when}`,
    remarksUntil: (when: string) => `Bemærkninger senest ${when}`,
    times: (n: number) => `${n} gange`,
    said: {
      'agenda-sent': () => 'Dagsordenen er sendt ud',
      'agenda-revised': () => 'Dagsordenen er ændret og sendt ud igen',
      'meeting-moved': () => 'Mødets tid eller sted er ændret',
      'meeting-cancelled': () => 'Mødet er aflyst',
      'substitute-called': () => 'Du er indkaldt som stedfortræder',
      'substitute-released': () => 'Du skal alligevel ikke møde som stedfortræder',
      'calendar-reply': () => 'Svaret fra din kalender er modtaget',
      'minutes-sent': () => 'Referatet er sendt ud',
      'minutes-approved': () => 'Referatet er godkendt',
      'procedure-opened': ({ item }) => `Dit svar ventes i en skriftlig behandling${of(item)}`,
      'procedure-prolonged': ({ item }) => `Fristen for en skriftlig behandling er ændret${of(item)}`,
      'procedure-ends': ({ item }) => `Du har endnu ikke svaret i en skriftlig behandling${of(item)}`,
      'round-opened': () => 'Udkastet til dagsordenen er klar til dine bemærkninger',
      'round-extended': () => 'Fristen for bemærkninger til udkastet er ændret',
      'round-version': () => 'Der er et nyt udkast til dagsordenen',
      'round-ends': () => 'Du har endnu ikke svaret på udkastet til dagsordenen',
      'comment-answered': ({ item }) => `Der er svar på det, du skrev til ${item}`,
      'remark-answered': ({ item }) =>
        item ? `Din bemærkning til referatet af ${item} er behandlet` : 'Din bemærkning til referatet er behandlet',
      'follow-up-given': ({ task, item }) => `Du skal følge op: ${task} (${item})`,
      'follow-up-due': ({ task, item }) => `Det er snart tid: ${task} (${item})`,
    } satisfies Sentences,
  },
};

/** What a sentence may tell; nothing is the empty word. */
interface Facts {
  item: string;
  task: string;
}
type Sentences = Record<string, (facts: Facts) => string>;

export type Words = typeof words;
