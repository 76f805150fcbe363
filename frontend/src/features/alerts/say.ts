/** What an alert says, and where it leads. Pure, but for the words. */
import { agendaPath, calendarPath, itemPath, meetingPath, roundItemPath, roundPath } from '../../lib/router.svelte';
import { formatClock, formatDay, formatInstantDay, formatTime } from '../../words/i18n';
import type { Alert } from './own.svelte';
import { t } from './words';

/** The sentence of an alert. */
export const said = ({ kind, item, task }: Alert): string =>
  t.alerts.said[kind]({ item: item ? t.alerts.item(item.number, item.title) : '', task: task ?? '' });

/** "senest 4. december 2026 kl. 12.00"; null without a deadline. */
export function untilSaid({ kind, until }: Alert): string | null {
  if (!until) return null;
  const day = formatDay(`${until.day}T00:00`);
  const when = until.time ? t.alerts.at(day, formatClock(`${until.day}T${until.time}`)) : day;
  return kind === 'minutes-sent' ? t.alerts.remarksUntil(when) : t.alerts.until(when);
}

/** "30. nov. 2026 kl. 11.12" */
export function whenSaid({ at }: Alert): string {
  const when = new Date(at);
  return t.alerts.at(formatInstantDay(when), formatTime(when));
}

/** Where it leads. */
export function pathOf({ kind, meetingId, start, opens, item }: Alert): string {
  if (!opens) return calendarPath(Number(start.slice(0, 4)));
  if (kind === 'comment-answered' && item) return roundItemPath(meetingId, item.id);
  if (kind.startsWith('round-') || kind === 'comment-answered') return roundPath(meetingId);
  if (kind.startsWith('follow-up-') && item) return itemPath(meetingId, item.id);
  const agenda: Alert['kind'][] = ['agenda-sent', 'agenda-revised', 'meeting-moved', 'substitute-called'];
  return agenda.includes(kind) ? agendaPath(meetingId) : meetingPath(meetingId);
}
