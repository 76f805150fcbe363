/** Everybody's words, and those of importing. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({ da: () => import('../../words/da/imports'), en: () => import('../../words/en/imports') });
