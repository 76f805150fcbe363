/** Everybody's words, and those about the words of a paper. */
import { ownWords } from '../words/i18n';

export const t = ownWords({
  da: () => import('../words/da/papers'),
  en: () => import('../words/en/papers'),
});
