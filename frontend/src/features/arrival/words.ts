/** Everybody's words, and those of the pages of arrivals. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({ da: () => import('../../words/da/arrival'), en: () => import('../../words/en/arrival') });
