/** The English sentences of the checks before a document is sent out. */
import type { Words } from '../da/checks';
import problem from './said/checks.json';

export const words: Words = { problem };
