/** Everybody's words, and those about highlighted passages. */
import { ownWords } from '../../../words/i18n';

export const t = ownWords({
  da: () => import('../../../words/da/highlights'),
  en: () => import('../../../words/en/highlights'),
});
