/** Everybody's words, and those of the comment rounds. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({ da: () => import('../../words/da/round'), en: () => import('../../words/en/round') });
