/** The Danish sentences of who reads a meeting. */
import { plural } from '../plural';

export const words = {
  expected: (time: string) => `forventes ca. kl. ${time}`,
  textSize: {
    title: 'Tekststørrelse',
    smaller: 'Mindre tekst',
    larger: 'Større tekst',
    now: (percent: string) => `Tekststørrelse ${percent}`,
  },
  read: {
    read: 'Læst',
    changed: 'Ændret, siden du læste',
    count: (read: number, all: number) => `${read} af ${all} læst`,
  },
  notes: {
    own: 'Min note',
    all: 'Mine noter',
    allHint: 'Kun du ser dem. En note, du har delt, ser også de kolleger, du har valgt.',
    of: (body: string, day: string) => `Fra mødet i ${body} den ${day}.`,
    fromAll: 'Vis noter fra alle møder',
    has: 'Note',
    onlyYou: 'Kun du ser den, heller ikke sekretariatet.',
    sharedWith: (n: number) => `Du har delt den med ${plural(n, 'kollega', 'kolleger')}.`,
    saved: 'Gemt',
    waits: 'Ligger på denne enhed og gemmes, så snart forbindelsen er der.',
    waitsUnsafe: 'Denne enhed gemmer ingenting. Hold siden åben, til forbindelsen er der igen.',
    stays: 'Ordene ligger stadig på denne enhed.',
    from: (name: string) => `Note fra ${name}`,
    share: 'Del noten med kolleger',
    shareHint:
      'De læser noten, som den står, så længe de må læse punktet. Når du fjerner et kryds, er den væk for dem.',
    nobody: 'Der er ingen at dele noten med.',
    login: 'Log ind for at se dine noter.',
    search: 'Søg i dine noter',
    none: 'Du har ingen noter endnu. Skriv dem under punkterne i en dagsorden.',
    count: (n: number) => plural(n, 'note', 'noter'),
    gone: 'Punktet står der ikke længere, eller du har ikke adgang til det',
    changed: (day: string) => `ændret ${day}`,
  },
  naming: {
    only: (kommune: string) => `Vedrører ${kommune}`,
    found: (count: number, all: number, kommune: string) =>
      `${count} af ${plural(all, 'punkt', 'punkter')} nævner ${kommune}.`,
    none: (kommune: string) => `Ingen punkter nævner ${kommune}.`,
    looked: 'Der søges i punkternes titler, tekster og beslutninger og i bilagenes titler, ikke i bilagenes indhold.',
    times: (count: number) => `nævnt ${plural(count, 'gang', 'gange')}`,
    here: (count: number, kommune: string) => `${kommune} er nævnt ${plural(count, 'gang', 'gange')} i punktet.`,
    end: 'Vis uden markering',
    paper: 'Bilag',
  },
};

export type Words = typeof words;
