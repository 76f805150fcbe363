/** The Danish sentences about a day on which somebody wants to meet, by their stable codes. */
import problem from './said/planning.json';

export const words: { problem: Record<string, string> } = { problem };

export type Words = typeof words;
