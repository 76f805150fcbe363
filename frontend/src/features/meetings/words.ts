/** Everybody's words, and those of the list of meetings. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({ da: () => import('../../words/da/meetings'), en: () => import('../../words/en/meetings') });
