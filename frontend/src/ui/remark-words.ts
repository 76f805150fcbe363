/** The words about members' remarks on the minutes, for those who write and for those who answer them. */
import { ownWords } from '../words/i18n';

export const t = ownWords({
  da: () => import('../words/da/remarks'),
  en: () => import('../words/en/remarks'),
});
