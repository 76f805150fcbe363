/** The Danish sentences of the checks before a document is sent out. */
import problem from './said/checks.json';

export const words: { problem: Record<string, string> } = { problem };

export type Words = typeof words;
