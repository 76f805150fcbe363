/** Everybody's words, and those of the long-term agenda. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({ da: () => import('../../words/da/planned'), en: () => import('../../words/en/planned') });
