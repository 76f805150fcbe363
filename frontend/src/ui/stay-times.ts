/** When somebody came and went, in words. */
import { formatTime, t } from '../words/i18n';
import type { Attendance } from '../meeting/types';

/** "kom kl. 10.30, gik kl. 11.00, kom kl. 11.20"; empty for somebody who was there all the time, or not at all. */
export function stayTimes({ stays }: Attendance): string {
  const words = t.course.people;
  const at = (instant: string) => formatTime(new Date(instant));
  return stays
    .flatMap(({ from, to }, index) => {
      // A person who moves between the room and online without a break has not been away.
      const goesOn = from !== null && stays[index - 1]?.to === from;
      const goesOnAfter = to !== null && stays[index + 1]?.from === to;
      return [
        ...(from === null || goesOn ? [] : [words.came(at(from))]),
        ...(to === null || goesOnAfter ? [] : [words.went(at(to))]),
      ];
    })
    .join(', ');
}
