/** The Danish sentences of the start page. */
import { listed } from '../listed';
import { plural } from '../plural';

const ofItem = (number: string, title: string) => `punkt ${number} ${title}`;

export const words = {
  today: {
    loading: 'Dagens opgaver hentes …',
    title: 'I dag',
    hello: (name: string) => `Hej ${name}`,
    now: 'Lige nu',
    next: 'Dit næste møde',
    nextPublic: 'Næste møde',
    waiting: 'Venter på dig',
    nothing: 'Der er ikke noget, der venter på dig.',
    work: 'Sekretariatets arbejde',
    noWork: 'Der er ikke noget, der haster.',
    current: 'Møder i arbejde',
    coming: 'Kommende møder',
    noComing: 'Der er ikke planlagt flere møder.',
    planned: 'Se langtidsdagsordenen',
    inquiries: 'Se forespørgslerne',
    decided: 'Seneste beslutninger',
    noDecided: 'Der er ikke sendt referater ud endnu.',
    allMeetings: 'Alle møder',
    allDecisions: (n: number) => `Se alle ${n} beslutninger`,
    calendar: 'Hele kalenderen',
    noPlace: 'Sted følger',
    notSent: 'Dagsordenen er ikke sendt ud endnu.',
    readAgenda: 'Læs dagsordenen',
    runSheet: 'Køreplan',
    toMeeting: 'Åbn mødet',
    online: 'Deltag online',
    region: 'Region',
    allRegions: 'Alle regioner',
    offline: 'Forbindelsen er væk. Det, du ser, er fra før.',
    clock: (day: string, span: string) => `${day} kl. ${span}`,
    part: {
      expected: 'Du er ventet.',
      cannot: 'Jeg kan ikke komme',
      away: 'Du har meldt afbud.',
      substitute: (name: string) => `${name} er indkaldt i dit sted.`,
      noSubstitute: 'Ingen stedfortræder er indkaldt.',
      withdraw: 'Jeg kommer alligevel',
      note: 'Bemærkning til sekretariatet (valgfri)',
      call: 'Indkald min stedfortræder',
      send: 'Meld afbud',
    },
    until: {
      on: (day: string) => `senest ${day}`,
      at: (day: string, clock: string) => `senest ${day} kl. ${clock}`,
      today: 'i dag',
      tomorrow: 'i morgen',
      in: (n: number) => `om ${n} dage`,
      over: (n: number) => `${plural(n, 'dag', 'dage')} over`,
      since: (day: string) => `mødet sluttede ${day}`,
    },
    steps: {
      planned: 'Planlagt',
      drafting: 'Udkast',
      commenting: 'Kommen\u00adtering',
      published: 'Udsendt',
      live: 'Møde',
      minutes: 'Referat',
      approved: 'Godkendt',
    },
    step: (at: number, of: number, name: string) => `Trin ${at} af ${of}: ${name}`,
    nextStep: {
      planned: 'Begynd på dagsordenen',
      drafting: 'Skriv dagsordenen færdig, og send den til kommentering eller ud',
      commenting: 'Behandl bemærkningerne, og send dagsordenen ud',
      published: 'Gør klar til mødet',
      live: 'Mødet er i gang',
      ended: 'Gør referatet færdigt, og send det ud',
      minutes_sent: 'Besvar bemærkninger, og få referatet godkendt',
      minutes_approved: 'Mødet er afsluttet',
      cancelled: 'Mødet er aflyst',
    },
    done: 'Du har svaret',
    changeable: 'kan ændres',
    said: {
      'meeting-live': () => 'Mødet er i gang',
      vote: ({ number, title }) => `Der stemmes nu om ${ofItem(number, title)}`,
      'called-in': ({ who }) => `Du er indkaldt som stedfortræder for ${who}`,
      procedure: ({ number, title }) => `Skriftlig behandling af ${ofItem(number, title)}`,
      procedures: ({ count, of }) =>
        count === 0 || count === of
          ? `Skriftlig behandling af ${plural(of, 'punkt', 'punkter')}`
          : `Skriftlig behandling: ${count} af ${of} punkter mangler dit svar`,
      'approve-minutes': () => 'Referatet venter på din godkendelse',
      'minutes-sent': () => 'Referatet er sendt ud. Har du bemærkninger?',
      round: ({ count, of }) => `Udkast til kommentering: ${count} af ${of} punkter besvaret`,
      inquiry: ({ number, title }) => `Svar på en forespørgsel om ${ofItem(number, title)}`,
      'follow-up': ({ task, who }) => `${task} – ${who}`,
      presents: ({ count, number, title, task }) =>
        count === 1
          ? `Du forelægger ${ofItem(number, title)}`
          : `Du forelægger punkt ${listed(task.split(', '), 'og')}`,
      away: () => 'Du har meldt afbud',
      expected: () => 'Du er ventet',
      apologies: ({ count, of }) =>
        `${count} har meldt afbud, ${of === 0 ? 'ingen stedfortræder' : plural(of, 'stedfortræder', 'stedfortrædere')} er indkaldt`,
      'procedure-runs': ({ number, title, count, of }) =>
        `Skriftlig behandling af ${ofItem(number, title)}: ${count} af ${of} har svaret`,
      'procedures-run': ({ count, of }) => `Skriftlig behandling efter mødet: ${count} af ${of} har svaret`,
      'remarks-open': ({ count }) => `${plural(count, 'bemærkning', 'bemærkninger')} til referatet venter på svar`,
      'round-runs': ({ count, of }) => `Kommentering af udkastet: ${count} af ${of} har svaret`,
      'comments-open': ({ count }) => `${plural(count, 'bemærkning', 'bemærkninger')} til udkastet er ikke behandlet`,
      'material-due': () => 'Materialet til KD-Net skal være klar',
      'agenda-due': () => 'Dagsordenen skal sendes ud',
      'minutes-unsent': () => 'Referatet er ikke sendt ud',
      'papers-missing': ({ count }) => `${plural(count, 'bilag', 'bilag')} mangler en fil`,
      unfinished: ({ count, number, title }) =>
        number
          ? `${ofItem(number, title)} blev udsat eller ikke behandlet`.replace(/^p/, 'P')
          : `${plural(count, 'punkt', 'punkter')} blev udsat eller ikke behandlet`,
      'no-email': ({ count, who }) =>
        who ? `${who} har ingen e-mail` : `${plural(count, 'person', 'personer')} har ingen e-mail`,
      'letters-refused': ({ count, who }) => `Breve når ikke frem til ${who || plural(count, 'person', 'personer')}`,
      'unused-replies': ({ count }) =>
        count === 1
          ? 'Et brev om mødet kunne ikke bruges som svar'
          : `${count} breve om mødet kunne ikke bruges som svar`,
      'own-meeting': () => 'Møde',
      meeting: () => 'Møde',
      decision: ({ title }) => title,
    } satisfies Sentences,
    go: {
      'meeting-live': 'Følg mødet',
      vote: 'Stem nu',
      'called-in': 'Læs dagsordenen',
      procedure: 'Svar',
      procedures: 'Svar på det hele',
      'approve-minutes': 'Læs og godkend',
      'minutes-sent': 'Læs referatet',
      round: 'Kommentér',
      inquiry: 'Svar',
      'follow-up': 'Se opfølgning',
      presents: 'Åbn dagsordenen',
      away: 'Åbn mødet',
      expected: 'Åbn mødet',
      apologies: 'Se deltagere',
      'procedure-runs': 'Se svarene',
      'procedures-run': 'Se svarene',
      'remarks-open': 'Svar',
      'round-runs': 'Se runden',
      'comments-open': 'Behandl',
      'material-due': 'Åbn dagsordenen',
      'agenda-due': 'Åbn dagsordenen',
      'minutes-unsent': 'Åbn referatet',
      'papers-missing': 'Tilføj filer',
      unfinished: 'Åbn mødet',
      'no-email': 'Se organet',
      'letters-refused': 'Se organet',
      'unused-replies': 'Se deltagere',
      'own-meeting': 'Læs dagsordenen',
      meeting: 'Læs dagsordenen',
      decision: 'Læs beslutningen',
    },
    goDone: 'Se dine svar',
  },
};

/** What a sentence may tell of a card; nothing is the empty word. */
interface Facts {
  number: string;
  title: string;
  who: string;
  task: string;
  count: number;
  of: number;
}
type Sentences = Record<string, (facts: Facts) => string>;

export type Words = typeof words;
