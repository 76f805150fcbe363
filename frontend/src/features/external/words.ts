/** Everybody's words, and those of the register of external bodies. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({ da: () => import('../../words/da/external'), en: () => import('../../words/en/external') });
