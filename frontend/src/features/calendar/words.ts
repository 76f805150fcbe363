/** Everybody's words, and those of the calendar. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({ da: () => import('../../words/da/calendar'), en: () => import('../../words/en/calendar') });
