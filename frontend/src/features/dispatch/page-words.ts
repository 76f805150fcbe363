/** Everybody's words, and those of the page behind a link. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({
  da: () => import('../../words/da/dispatched'),
  en: () => import('../../words/en/dispatched'),
});
