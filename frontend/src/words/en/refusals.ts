/**
 * The English sentences in which the service refuses something, by its stable codes; what every page may meet is
 * everybody's.
 */
import type { Words } from '../da/refusals';
import problem from './said/refusals.json';

export const words: Words = { problem };
