/** The Danish sentences about shared texts: how they are saved, and who wrote what. Part of da.ts. */
import { plural } from '../plural';

export const texts = {
  writing: {
    saved: (time: string) => `Gemt kl. ${time}`,
    saving: 'Gemmer …',
    /** What waits on this device, by why it waits. */
    waits: {
      connection: 'Ikke forbundet',
      unavailable: 'Serveren kan ikke gemme lige nu',
      'storage-full': 'Serveren har ikke plads til mere',
      'login-ended': 'Du er logget ud',
    },
    waiting: (why: string, n: number, kept: boolean) =>
      n === 0
        ? why
        : `${why}: ${plural(n, 'ændring', 'ændringer')} venter ${kept ? 'på denne enhed' : 'her på siden. Luk den ikke'}`,
    waitingShort: (n: number) => (n === 0 ? 'Ikke forbundet' : `${plural(n, 'ændring', 'ændringer')} venter`),
    keepsNothing: 'Denne enhed kan ikke opbevare din tekst. Luk ikke siden, før alt er gemt.',
    login: 'Log ind igen',
    restored: 'Vi har hentet det frem, du skrev sidst, og som ikke nåede at blive gemt.',
    fetching: 'Henter teksten …',
    closed: 'Kan ikke ændres',
    refusedShort: 'Kunne ikke gemmes',
    /** Why the server takes no more words, by its stable code. */
    refusal: {
      'agenda-sent': 'Dagsordenen er udsendt, så teksten kan ikke længere ændres.',
      'minutes-sent': 'Referatet er udsendt, så teksten kan ikke længere ændres.',
      'minutes-approved': 'Referatet er godkendt, så teksten kan ikke længere ændres.',
      'not-open': 'Bemærkninger kan skrives, når referatet er udsendt.',
      cancelled: 'Mødet er aflyst, så teksten kan ikke længere ændres.',
      forbidden: 'Du har ikke længere ret til at skrive i teksten.',
      unknown: 'Teksten findes ikke længere, eller du har ikke adgang.',
      'text-too-long': 'Teksten er blevet for lang.',
      'too-large': 'Ændringerne fylder for meget til at kunne sendes.',
    } as Record<string, string>,
    refused: 'Serveren kunne ikke tage imod dine ændringer.',
    notTaken: (n: number) => `Det sidste, du skrev, kom ikke med (${plural(n, 'ændring', 'ændringer')}).`,
    notTakenHint: 'Det ligger stadig på denne enhed. Kopiér det, du vil bruge, før du kasserer det.',
    ownWords: 'Dine ord, som ikke kom med',
    onlyFormat: 'Det var kun sletninger eller formatering.',
    copy: 'Kopiér mine ord',
    copied: 'Kopieret',
    discard: 'Kassér det, og hent teksten',
    where: (item: string | null) => (item === null ? 'Bemærkninger til referatet' : `Punkt ${item}`),
  },
  history: {
    button: 'Hvem skrev hvad',
    of: (theField: string) => `Hvem skrev hvad i ${theField}`,
    imported: 'Importen',
    slider: 'Tidspunkt',
    at: (time: string, who: string) => `${time}, ${who}`,
    words: 'Teksten, stykke for stykke',
    writers: 'Skrevet af',
    hint: 'Peg på et stykke, eller gå med piletasterne, så ser du, hvem der skrev det og hvornår.',
    piece: (who: string, time: string, words: string) => `${who}, ${time}: ${words}`,
    table: '[tabel]',
    none: 'Der er ikke skrevet noget.',
  },
};

export type TextCatalogue = typeof texts;
