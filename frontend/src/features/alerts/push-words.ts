/** Everybody's words, and those of the page about devices. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({ da: () => import('../../words/da/pushes'), en: () => import('../../words/en/pushes') });
