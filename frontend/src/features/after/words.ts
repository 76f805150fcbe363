/** Everybody's words, and those about answers in writing. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({ da: () => import('../../words/da/answers'), en: () => import('../../words/en/answers') });
