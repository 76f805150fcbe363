/** Everybody's words, and those of search. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({
  da: () => import('../../words/da/search'),
  en: () => import('../../words/en/search'),
});
