/** Everybody's words, and those of the editor. */
import { ownWords } from '../words/i18n';

export const t = ownWords({ da: () => import('../words/da/editor'), en: () => import('../words/en/editor') });
