/** The desk's words, and those about written procedures of several items. */
import { ownWords } from '../../../words/i18n';

export const t = ownWords({
  da: () => import('../../../words/da/batches'),
  en: () => import('../../../words/en/batches'),
});
