/** The Danish sentences about giving somebody a login. */

export const words = {
  body: {
    inviteOutcome: {
      linked: (name: string, login: string) => `${name} har et login i forvejen (${login}) og har nu adgang.`,
      mailed: (name: string, login: string) =>
        `${name} har fået en mail med et link til at vælge adgangskode. Brugernavn: ${login}`,
      password: (name: string) =>
        `Login-tjenesten kan ikke sende mail. Giv selv ${name} brugernavn og engangskode, for eksempel i telefonen. Koden skal skiftes ved første login.`,
      not_mailed: (name: string) =>
        `${name} har et login i forvejen og har adgang, så snart personen kan logge ind. Login-tjenesten kan ikke sende mail; har personen ingen adgangskode, kan kun driften give en.`,
    },
    login: 'Brugernavn',
    password: 'Engangskode',
    passwordOnce: 'Koden vises kun denne ene gang. Skriv den ned, før du lukker.',
    copy: 'Kopiér',
    copied: 'Kopieret',
  },
};

export type Words = typeof words;
