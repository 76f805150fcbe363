/** Everybody's words, and those of a member's part in a meeting. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({ da: () => import('../../words/da/part'), en: () => import('../../words/en/part') });
