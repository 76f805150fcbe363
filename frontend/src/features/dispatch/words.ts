/** Everybody's words, and those of sending decisions out. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({ da: () => import('../../words/da/dispatch'), en: () => import('../../words/en/dispatch') });
