/** The Danish sentences of connecting screens to a meeting. */
import { plural } from '../plural';
import problem from './said/screens.json';

const browser = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox', safari: 'Safari', other: 'En browser' };
const system = {
  windows: ' på Windows',
  mac: ' på Mac',
  linux: ' på Linux',
  android: ' på Android',
  ios: ' på iPhone eller iPad',
  other: '',
};

export const words = {
  problem: problem as Record<string, string>,
  screens: {
    title: 'Skærme i salen',
    connectOne: 'Tilslut en skærm',
    how: (address: string) =>
      `Åbn ${address} på skærmen i salen, uden at logge ind. Skriv koden, som den viser, her. Skærmen viser så mødet, men aldrig lukkede punkter og intet andet i Rådslag.`,
    code: 'Koden på skærmen',
    codeHint: 'Seks tegn, for eksempel ACE 479',
    codeMissing: 'Skriv de seks tegn, som skærmen viser.',
    find: 'Find skærmen',
    another: 'Skriv en anden kode',
    asks: (device: string, ago: string) => `${device}, åbnet ${ago}`,
    device: (device: { browser: keyof typeof browser; system: keyof typeof system }) =>
      browser[device.browser] + system[device.system],
    seconds: (n: number) => `for ${plural(n, 'sekund', 'sekunder')} siden`,
    minutes: (n: number) => `for ${plural(n, 'minut', 'minutter')} siden`,
    hours: (n: number) => `for ${plural(n, 'time', 'timer')} siden`,
    careful: (code: string) => `Står koden ${code} på en skærm, som du selv kan se?`,
    carefulWhy:
      'Tilslut kun en skærm, som du står ved. Har nogen sendt dig koden eller et link, kan skærmen stå et helt andet sted.',
    connect: 'Tilslut skærmen',
    connected: 'Skærmen er tilsluttet og viser mødet.',
    connectedTo: (body: string) => `Skærmen er tilsluttet og viser mødet i ${body}.`,
    lasts: 'Den viser mødet, til du lukker den, til en halv time efter mødet, og højst et døgn.',
    which: 'Hvilket møde skal skærmen vise?',
    meeting: (body: string, start: string, live: boolean) => `${body}, ${start}${live ? ' · i gang nu' : ''}`,
    noMeeting:
      'Du har intet møde, som en skærm kan vise nu. Dagsordenen skal være udsendt, og mødet må ikke være slut.',
    toMeeting: 'Gå til mødet',
    looking: 'Skærmen findes …',
    logIn: 'Log ind som sekretariat for at tilslutte skærmen.',
    by: (time: string, name: string) => `tilsluttet kl. ${time} af ${name}`,
    away: (time: string) => `ikke set siden kl. ${time}`,
    close: 'Luk skærmen',
    closed: 'Skærmen er lukket og viser en ny kode.',
  },
};

export type Words = typeof words;
