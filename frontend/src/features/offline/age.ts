/** When something was fetched, as people read it: a day and a time. */
import { formatInstantDay, formatTime } from '../../words/i18n';

export const ageOf = (ms: number): [day: string, time: string] => [
  formatInstantDay(new Date(ms)),
  formatTime(new Date(ms)),
];
