/** Everybody's words, and those of the help pages. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({ da: () => import('../../words/da/help'), en: () => import('../../words/en/help') });
