/** Everybody's words, and those of promises. */
import { ownWords } from '../../../words/i18n';

export const t = ownWords({
  da: () => import('../../../words/da/promises'),
  en: () => import('../../../words/en/promises'),
});
