/** Everybody's words, and those for a file that is dragged over a page. */
import { ownWords } from '../words/i18n';

export const t = ownWords({ da: () => import('../words/da/drop'), en: () => import('../words/en/drop') });
