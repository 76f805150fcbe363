/** Everybody's words, and those of the letter box. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({ da: () => import('../../words/da/letters'), en: () => import('../../words/en/letters') });
