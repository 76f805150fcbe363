/** What a card says, and when, in words. */
import { danishToday } from '../../lib/server-clock';
import { formatClock, formatSpan, formatWeekday } from '../../words/i18n';
import { language } from '../../words/language';
import { daysBetween, whenOf, type Card, type OfMeeting, type Until } from './cards';
import { t } from './words';

const locale = language === 'da' ? 'da-DK' : 'en-GB';
const short = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'short' });
const formatShort = (local: string) => short.format(new Date(local)).replace(' den ', ' ');

/** The sentence of a card. */
export function said({ kind, item, who, task, count, of }: Card): string {
  return t.today.said[kind]({
    number: item?.number ?? '',
    title: item?.title ?? '',
    who: who ?? '',
    task: task ?? '',
    count: count ?? 0,
    of: of ?? 0,
  });
}

/** "senest fredag 4. dec. kl. 12.00". */
export function untilSaid({ kind, until }: Card): string | null {
  if (!until) return null;
  const day = formatShort(`${until.day}T00:00`);
  if (kind === 'minutes-unsent') return t.today.until.since(day);
  return until.time ? t.today.until.at(day, formatClock(whenOf(until))) : t.today.until.on(day);
}

/** "om 5 dage", "i dag", "2 dage over". */
export function leftSaid({ day }: Until, today = danishToday()): string {
  const days = daysBetween(today, day);
  const words = t.today.until;
  if (days < 0) return words.over(-days);
  return days === 0 ? words.today : days === 1 ? words.tomorrow : words.in(days);
}

/** "Torsdag den 3. december 2026 kl. 10.00–12.00". */
export function whenSaid({ start, end }: OfMeeting['meeting']): string {
  const day = formatWeekday(start);
  return t.today.clock(day[0]?.toUpperCase() + day.slice(1), formatSpan(start, end));
}
