/** The server's findings before something is sent out. Pure. */
import type { components } from '../../../lib/schema';

export type Finding = components['schemas']['Finding'];

/** The blocking ones first, otherwise in the order of the server, which is that of the agenda. */
export const sorted = (all: readonly Finding[]): Finding[] => [
  ...all.filter(({ severity }) => severity === 'blocks'),
  ...all.filter(({ severity }) => severity !== 'blocks'),
];

/** The sentence without the item's name at its beginning ("Punkt 3: "), which the link before it shows. */
export const withoutItem = (sentence: string, item: string): string =>
  sentence.startsWith(`${item}: `) ? sentence.slice(`${item}: `.length) : sentence;
