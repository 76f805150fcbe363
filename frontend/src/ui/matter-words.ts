/** Everybody's words, and those of matters. */
import { ownWords } from '../words/i18n';

export const t = ownWords({ da: () => import('../words/da/matters'), en: () => import('../words/en/matters') });
