/** Everybody's words, and those about what this device keeps. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({
  da: () => import('../../words/da/offline'),
  en: () => import('../../words/en/offline'),
});
