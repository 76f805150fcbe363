/** Everybody's words, and those about what shows that something is done. */
import { ownWords } from '../words/i18n';

export const t = ownWords({
  da: () => import('../words/da/proof'),
  en: () => import('../words/en/proof'),
});
