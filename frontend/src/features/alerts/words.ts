/** Everybody's words, and those of what people are told. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({ da: () => import('../../words/da/alerts'), en: () => import('../../words/en/alerts') });
