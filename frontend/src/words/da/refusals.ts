/**
 * The Danish sentences in which the service refuses something, by its stable codes; what every page may meet is
 * everybody's.
 */
import problem from './said/refusals.json';

export const words: { problem: Record<string, string> } = { problem };

export type Words = typeof words;
