/** Everybody's words, and those of the start page. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({ da: () => import('../../words/da/today'), en: () => import('../../words/en/today') });
