/** Everybody's words, and those of connecting screens to a meeting. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({ da: () => import('../../words/da/screens'), en: () => import('../../words/en/screens') });
