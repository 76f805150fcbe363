/** Everybody's words, and those about papers. */
import { ownWords } from '../words/i18n';

export const t = ownWords({
  da: () => import('../words/da/papers'),
  en: () => import('../words/en/papers'),
});
