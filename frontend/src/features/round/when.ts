/** Deadlines and moments of a comment round, in spoken form. */
import { danishDay } from '../../lib/danish-time';
import { formatInstantDay, formatTime } from '../../words/i18n';
import { language } from '../../words/language';
import { t } from './words';

const locale = language === 'da' ? 'da-DK' : 'en-GB';
const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'short' });

/** "fredag 4. nov. kl. 12", from Danish local time. */
export function formatDeadline(local: string): string {
  const clock = local.slice(11, 16);
  const said = clock.endsWith(':00') && language === 'da' ? String(Number(clock.slice(0, 2))) : clock.replace(':', '.');
  return t.rounds.deadline.at(day.format(new Date(local)).replace(' den ', ' '), said);
}

/** "i dag 09.14", "i går 17.02", "4. nov. 2022". */
export function formatWhen(instant: string, now: number): string {
  const at = new Date(instant);
  const that = danishDay(at);
  if (that === danishDay(new Date(now))) return t.rounds.when.today(formatTime(at));
  if (that === danishDay(new Date(now - 86_400_000))) return t.rounds.when.yesterday(formatTime(at));
  return formatInstantDay(at);
}
