/** The Danish sentences about what this device keeps. */
import { plural } from '../plural';

export const words = {
  problem: {
    'not-kept': 'Bilaget er ikke gemt på enheden.',
  },
  offline: {
    away: 'Du er offline',
    awayHint:
      'Rådslag har ingen forbindelse. Her er det, du har gemt. Rådslag går selv videre, når forbindelsen er der.',
    hint: 'Gem et møde med dagsorden og bilag, så kan du læse det uden net.',
    what: 'Hvad gemmes? Det, du selv må se af mødet, og dets bilag. Alt er krypteret med din PIN og slettes, når du logger ud, når du mister adgangen, efter 10 forkerte PIN, og når det ikke er bekræftet i 14 dage.',
    keep: 'Gem på denne enhed',
    keepNow: 'Gem mødet',
    kept: (day: string, time: string) => `Gemt på denne enhed, hentet ${day} kl. ${time}`,
    fetched: (day: string, time: string) => `Hentet ${day} kl. ${time}`,
    copy: (day: string, time: string) => `Du læser det, der er gemt på enheden. Hentet ${day} kl. ${time}.`,
    papers: (n: number, size: string) => `${plural(n, 'bilag', 'bilag')}${n > 0 ? ` (${size})` : ''}`,
    missing: (n: number) => `${plural(n, 'bilag', 'bilag')} mangler. Rådslag prøver igen, når du er på nettet.`,
    missingFull: (n: number) => `${plural(n, 'bilag', 'bilag')} er ikke gemt: der er ikke plads på enheden.`,
    progress: (done: number, all: number) => (all > 0 ? `Henter bilag ${done} af ${all} …` : 'Gemmer …'),
    remove: 'Fjern',
    removeOf: (what: string) => `Fjern fra enheden: ${what}`,
    removeAll: 'Fjern alt fra enheden',
    removed: 'Der ligger intet tilbage på enheden.',
    auto: 'Dit næste møde',
    always: 'Altid med mit næste møde',
    alwaysHint: 'Når du er på nettet, gemmer Rådslag selv det næste møde, hvor du har en plads.',
    list: 'Gemte møder',
    none: 'Du har ikke gemt noget møde på denne enhed.',
    locked: 'Et møde, låst',
    meeting: (body: string, day: string) => `${body}, ${day}`,
    all: 'Alt, du har gemt',
    pin: 'PIN',
    pinTitle: 'Vælg en PIN til denne enhed',
    pinNew: 'Ny PIN',
    pinAgain: 'PIN igen',
    pinHint: 'Mindst 6 tegn. En sætning er sværere at gætte end tal. Du skal kun bruge den uden net.',
    pinShort: 'PIN skal have mindst 6 tegn.',
    pinEasy: 'Den PIN er for let at gætte. Vælg en anden.',
    pinOther: 'De to PIN er ikke ens.',
    pinAsk: 'Skriv din PIN for at læse det, du har gemt.',
    pinWrong: (left: number) =>
      left === 1
        ? 'Forkert PIN. Er den forkert én gang til, slettes alt på enheden.'
        : `Forkert PIN. Der er ${left} forsøg tilbage, før alt på enheden slettes.`,
    pinGone: 'Der var for mange forkerte PIN. Alt på enheden er slettet. Hent det igen, når du er på nettet.',
    pinForgotten: 'Har du glemt din PIN? Fjern alt fra enheden, og gem det igen med en ny, når du er på nettet.',
    unlock: 'Lås op',
    unlocking: 'Låser op …',
    lock: 'Lås',
    making: 'Gør klar …',
    login: 'Log ind for at gemme møder på denne enhed.',
    loginLocked: 'Log ind for at se det, du har gemt. Uden net åbner du det med din PIN.',
    notHere: 'Dette møde er ikke gemt på enheden',
    notHereHint: 'Det kan læses, når forbindelsen er der.',
    toList: 'Se det, der er gemt',
    full: 'Der er ikke plads på enheden. Mødet er ikke gemt.',
    blocked: 'Denne browser gemmer ingenting. Tillad data fra Rådslag i dens indstillinger, eller brug en anden.',
    failed: 'Mødet kunne ikke gemmes. Prøv igen.',
    newer: 'Det, der er gemt, er skrevet af en nyere version af Rådslag. Genindlæs siden, når du er på nettet.',
    shared: 'Delt computer',
    sharedHint:
      'Slå det til, hvor andre også bruger computeren: så ligger der intet tilbage, når du lukker fanen, heller ikke ord, du ikke har sendt.',
    sharedOn: 'Dette er en delt computer: Rådslag gemmer intet her.',
    sharedUnsent: 'Der ligger ord på enheden, som ikke er sendt. Send dem, eller kassér dem først.',
  },
};

export type Words = typeof words;
