/** The Danish sentences about documents to fetch, and about which one a file is. */

export const words = {
  documents: {
    get: 'Hent som fil',
    agenda: 'Dagsorden',
    minutes: 'Referat',
    participants: 'Deltagerliste',
    decisions: 'Beslutninger',
    excerpt: (number: string) => `Uddrag af punkt ${number}`,
    bundle: 'Hele mødet (ZIP)',
    bundleHint: 'Dokumenterne, alle bilag i mapper og det hele til et sagssystem (XML).',
    ofBody: 'Beslutninger fra en periode',
    ofBodyHint: 'Fra de referater, der er sendt ud.',
    from: 'Fra',
    to: 'Til',
    form: { pdf: 'PDF', docx: 'Word', odt: 'ODT', html: 'Webside', txt: 'Tekst' },
    withPapers: { appended: 'PDF med bilag', embedded: 'PDF med bilag som filer' },
    papersHint:
      'PDF med bilag: hvert bilag, der er en PDF, står bagest efter et skilleblad. Som filer: alle bilag ligger i PDF’en, og den kan stadig læses op og arkiveres.',
    as: (what: string, form: string) => `Hent ${what} som ${form}`,
    busy: 'Henter …',
    check: 'Er dette dokumentet? Kontrollér en fil',
  },
  editions: {
    none: 'Der er ikke sendt noget ud endnu.',
    name: (kind: 'agenda' | 'minutes', number: number) =>
      kind === 'minutes'
        ? number === 1
          ? 'Referat'
          : `Referat, udgave ${number}`
        : number === 1
          ? 'Dagsorden'
          : `Revideret dagsorden, udgave ${number}`,
    sent: (date: string, by: string) => `Udsendt ${date} af ${by}`,
    changes: 'Ændret siden den forrige',
    hash: 'Fingeraftryk',
    copy: 'Kopiér',
    copyOf: (name: string) => `Kopiér fingeraftrykket af ${name}`,
    copied: 'Kopieret',
    content: 'Indhold',
    contentOf: (name: string) => `Hent indholdet af ${name}, som fingeraftrykket er regnet af`,
    how: 'Sådan efterprøves fingeraftrykket',
    howText:
      'Fingeraftrykket er SHA-256 af præcis det indhold, du må læse, som det blev sendt ud. Hent indholdet, og regn det efter, fx med »sha256sum« (Linux), »shasum -a 256« (Mac) eller »Get-FileHash« (Windows). Er det det samme, er intet ændret siden.',
  },
  verify: {
    title: 'Er dette dokumentet?',
    hint: 'Læg en fil her, og se, om den er en dagsorden eller et referat, som Rådslag har sendt ud, og om der er kommet en nyere udgave. Filen bliver på din computer: kun dens fingeraftryk bliver sendt.',
    choose: 'Vælg en fil …',
    drop: 'Slip filen for at kontrollere den',
    busy: (name: string) => `Regner fingeraftrykket af ${name} …`,
    tooLarge: 'Filen er for stor. Rådslags egne dokumenter er mindre end 200 MB.',
    notRead: 'Filen kunne ikke læses.',
    notHere: 'Browseren kan kun regne fingeraftryk på en sikker forbindelse (https).',
    known: (what: string) => `Ja. Filen er ${what}, tegn for tegn, som det blev sendt ud.`,
    what: (kind: 'agenda' | 'minutes', number: number, body: string, day: string) =>
      `${kind === 'minutes' ? 'referatet' : 'dagsordenen'} fra ${body} den ${day}, udgave ${number}`,
    sent: (day: string) => `Udsendt ${day}.`,
    newest: 'Der er ikke sendt en nyere udgave ud.',
    older: (newest: number) => `Der er sendt en nyere udgave ud: udgave ${newest}.`,
    partial: 'Filen er udgaven til offentligheden: de lukkede punkter er ikke med.',
    open: 'Åbn mødet',
    unknown: 'Nej. Rådslag kender ikke denne fil.',
    unknownWhy:
      'Den kan være ændret, et udkast, et dokument andre har lavet, eller et, du ikke har adgang til. Et dokument, der er gemt på ny i et andet program, er heller ikke den samme fil mere.',
    logIn: 'Log ind, hvis du har adgang til lukkede punkter.',
    fingerprint: 'Fingeraftryk (SHA-256)',
  },
};

export type Words = typeof words;
