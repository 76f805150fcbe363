/** Everybody's words, and those about what calendars answer. */
import { ownWords } from '../../../words/i18n';

export const t = ownWords({
  da: () => import('../../../words/da/replies'),
  en: () => import('../../../words/en/replies'),
});
