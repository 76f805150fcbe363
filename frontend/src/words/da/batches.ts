/** The Danish sentences about written procedures of several items. */
import { plural } from '../plural';

export const words = {
  batches: {
    title: 'Punkter, mødet ikke nåede',
    hint: (n: number) =>
      `${plural(n, 'punkt', 'punkter')} blev ikke behandlet. Send dem ud i ét brev med én frist; medlemmerne svarer på det hele på én side.`,
    start: 'Behandl dem skriftligt',
    way: (number: string, title: string) => `Punkt ${number} ${title}`,
    ways: {
      decide: 'Afgøres skriftligt: hver plads svarer',
      silence: 'Til efterretning ved tavshed',
      next: 'Tages op på næste møde',
      leave: 'Ikke med',
    },
    waysHint: 'Ved tavshed tages punktet til efterretning, når fristen er udløbet, medmindre nogen har indvendinger.',
    question: 'Spørgsmål',
    noted: (title: string) => `»${title}« tages til efterretning.`,
    questionWrong: 'Skriv, hvad der skal svares på.',
    deadline: 'Svarfrist for alle punkter',
    deadlineWrong: 'Vælg et tidspunkt, der ikke er passeret.',
    nothingChosen: 'Vælg mindst ét punkt, der skal afgøres skriftligt eller tages til efterretning.',
    send: (n: number) => `Send ${plural(n, 'punkt', 'punkter')} ud`,
    sends: 'Alle, der svarer for en plads, får ét brev.',
    running: (n: number) => `Skriftlig behandling af ${plural(n, 'punkt', 'punkter')}`,
    until: (when: string) => `Svarfrist ${when}`,
    overAt: (when: string) => `Fristen udløb ${when}`,
    earlier: (whens: string) => `Fristen var før ${whens}`,
    answered: (given: number, all: number) => `${given} af ${all} har svaret på det, der kræver svar`,
    silence: 'til efterretning ved tavshed',
    objections: (n: number) => (n === 0 ? 'ingen indvendinger' : plural(n, 'indvending', 'indvendinger')),
    silent: (n: number) => `${n} var tavse`,
    tally: (inFavour: number, opposed: number, abstained: number) =>
      `${inFavour} for · ${opposed} imod · ${abstained} undlader`,
    missing: (n: number) => `${n} mangler at svare`,
    remind: (n: number) => `Påmind ${n}, der mangler`,
    reminded: (when: string) => `Påmindet ${when}`,
    prolong: 'Ændr fristen',
    prolongHint: 'Alle, der er spurgt, får brev om den nye frist.',
    setDeadline: 'Gem fristen',
    close: 'Afslut',
    closeAsk: 'Der kan ikke svares på nogen af punkterne, når behandlingen er afsluttet.',
    closeEarly: 'Fristen er ikke udløbet: tavshed tæller ikke endnu.',
    withdraw: 'Træk tilbage',
    withdrawAsk: 'Spørgsmålene og alle svar forsvinder. Punkter, der er sat på næste møde, bliver stående.',
    sure: 'Ja, gør det',
    results: 'Resultater, der ikke er skrevet i referatet',
    write: (n: number) => `Skriv ${plural(n, 'resultat', 'resultater')} i referatet`,
    writeHint: 'Hvert punkt får sin sætning og sit udfald.',
    writing: 'Skriver …',
    written: (n: number) => `${plural(n, 'resultat', 'resultater')} er skrevet i referatet.`,
    notWritten: (number: string) => `Resultatet af punkt ${number} kunne ikke skrives. Prøv igen.`,
  },
};

export type Words = typeof words;
