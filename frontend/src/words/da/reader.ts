/** The Danish sentences of who reads a meeting. */
import { plural } from '../plural';

export const words = {
  textSize: {
    title: 'Tekststørrelse',
    smaller: 'Mindre tekst',
    larger: 'Større tekst',
    now: (percent: string) => `Tekststørrelse ${percent}`,
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
