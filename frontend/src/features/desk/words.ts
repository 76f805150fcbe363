/** Everybody's words, and those of the desk. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({ da: () => import('../../words/da/desk'), en: () => import('../../words/en/desk') });
