/** Everybody's words, and those of inquiries. */
import { ownWords } from '../../words/i18n';

export const t = ownWords({
  da: () => import('../../words/da/inquiries'),
  en: () => import('../../words/en/inquiries'),
});

/** Why nobody can answer any more; null while they can. */
export const over = (inquiry: { over: boolean; closed: boolean }): string | null =>
  inquiry.over ? (inquiry.closed ? t.inquiry.nowClosed : t.inquiry.nowOver) : null;
