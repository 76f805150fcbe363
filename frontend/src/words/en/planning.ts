/** The English sentences about a day on which somebody wants to meet. */
import problem from './said/planning.json';
import type { Words } from '../da/planning';

export const words: Words = { problem };
