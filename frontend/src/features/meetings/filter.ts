/** Which of the listed meetings pass what somebody looks for. Pure. */
import type { MeetingSummary } from '../../meeting/types';
import { formatWeekday } from '../../words/i18n';

/** Those of a body (all when it is empty) in whose name, place or day every word occurs. */
export function matching(meetings: readonly MeetingSummary[], words: string, bodyId: string): MeetingSummary[] {
  const wanted = words.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  return meetings.filter((meeting) => {
    if (bodyId && meeting.bodyId !== bodyId) return false;
    const said = `${meeting.body} ${meeting.place ?? ''} ${formatWeekday(meeting.start)}`.toLocaleLowerCase('da');
    return wanted.every((word) => said.includes(word));
  });
}

/** The bodies of these meetings, by name. */
export function bodiesOf(meetings: readonly MeetingSummary[]): Pick<MeetingSummary, 'bodyId' | 'body'>[] {
  const found = new Map(meetings.map(({ bodyId, body }) => [bodyId, { bodyId, body }]));
  return [...found.values()].sort((one, other) => one.body.localeCompare(other.body, 'da'));
}
