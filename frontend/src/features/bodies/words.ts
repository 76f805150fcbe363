/** Everybody's words, and those of the pages of bodies. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({ da: () => import('../../words/da/bodies'), en: () => import('../../words/en/bodies') });
