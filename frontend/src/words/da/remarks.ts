/** The Danish sentences about members' remarks on the minutes. */

export const words = {
  approve: {
    title: 'Godkendelse af referatet',
    button: 'Godkend referatet',
    done: 'Du har godkendt referatet.',
    hint: 'Referatet er endeligt, når alle medlemmer har godkendt det.',
    count: (given: number, all: number) => `${given} af ${all} har godkendt`,
    has: 'Har godkendt',
    hasNot: 'Mangler at godkende',
    byItem: 'Referatet godkendes ved et punkt på næste møde.',
  },
  remarks: {
    title: 'Bemærkninger til referatet',
    own: 'Din bemærkning til referatet',
    hint: 'Sekretariatet ser bemærkningen og svarer på den. Du kan rette den, til den er besvaret.',
    until: (day: string) => `Frist ${day}`,
    over: 'Fristen for bemærkninger er udløbet.',
    write: 'Skriv en bemærkning',
    about: 'Bemærkningen gælder',
    whole: 'Hele referatet',
    item: (number: string, title: string) => `Punkt ${number} ${title}`,
    words: 'Bemærkning',
    wordsWrong: 'Skriv, hvad bemærkningen er.',
    filter: 'Vis',
    all: 'Alle',
    state: { open: 'Ikke besvaret', adopted: 'Indarbejdet', declined: 'Afvist' },
    answer: 'Svar til medlemmet (valgfrit)',
    theAnswer: 'Svar fra sekretariatet',
    kept: 'Ikke sendt endnu: din bemærkning ligger på denne enhed og sendes, når siden er åben og der er forbindelse.',
    edit: (name: string) => `Ret bemærkningen: ${name}`,
    ofMembers: 'Medlemmernes bemærkninger',
    none: 'Der er ingen bemærkninger.',
    noneMatch: 'Ingen bemærkninger passer til filteret.',
    count: (open: number, all: number) => `${open} af ${all} ikke besvaret`,
    adopt: 'Indarbejd',
    decline: 'Afvis',
    answerAnew: 'Ret svaret',
    adoptHint: 'Indarbejdede bemærkninger skrives i feltet »Bemærkninger til referatet« nedenfor.',
  },
};

export type Words = typeof words;
