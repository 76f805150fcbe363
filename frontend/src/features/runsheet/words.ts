/** Everybody's words, and those of the run sheet. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({ da: () => import('../../words/da/runsheet'), en: () => import('../../words/en/runsheet') });
