/** Everybody's words, and those of inquiries. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({
  da: () => import('../../words/da/inquiries'),
  en: () => import('../../words/en/inquiries'),
});
