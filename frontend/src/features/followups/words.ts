/** Everybody's words, and those of the page of follow-ups. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({
  da: () => import('../../words/da/followups'),
  en: () => import('../../words/en/followups'),
});
