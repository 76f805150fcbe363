/** Everybody's words, and those about documents as files. */
import { ownWords } from '../words/i18n';

export const t = ownWords({
  da: () => import('../words/da/documents'),
  en: () => import('../words/en/documents'),
});
