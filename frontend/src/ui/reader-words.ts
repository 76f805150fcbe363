/** Everybody's words, and those of who reads a meeting. */
import { ownWords } from '../words/i18n';

export const t = ownWords({ da: () => import('../words/da/reader'), en: () => import('../words/en/reader') });
