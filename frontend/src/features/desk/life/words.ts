/** The desk's words, and the sentences of the checks: they come with the dialog that shows them. */
import { ownWords } from '../../../words/i18n';

export { t } from '../words';

ownWords({ da: () => import('../../../words/da/checks'), en: () => import('../../../words/en/checks') });
