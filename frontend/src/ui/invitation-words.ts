/** Everybody's words, and those about giving somebody a login. */
import { ownWords } from '../words/i18n';

export const t = ownWords({
  da: () => import('../words/da/invitation'),
  en: () => import('../words/en/invitation'),
});
