/** Everybody's words, and those that fuzzy dates are written in. */
import { ownWords } from '../words/i18n';

export const t = ownWords({
  da: () => import('../words/da/fuzzy'),
  en: () => import('../words/en/fuzzy'),
});
