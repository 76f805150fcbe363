/** Everybody's words, and those of the screen in the room. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({ da: () => import('../../words/da/room'), en: () => import('../../words/en/room') });
