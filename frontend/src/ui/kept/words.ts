/** Everybody's words, and those about words that are not saved yet. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({ da: () => import('../../words/da/kept'), en: () => import('../../words/en/kept') });
