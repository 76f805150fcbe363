/** What the desk asks the server to do. The screen changes by the event that follows, never by the click itself. */
import { ask, type Result } from '../../api';
import { t, problemText } from '../../i18n';
import { live } from '../../live.svelte';
import type { Item, Meeting, Outcome, Problem } from '../../protocol';
import { session } from '../../session.svelte';
import { download } from '../../download';

/** What a command came to: the meeting's version after it. */
export type Done = Result<{ version: number }>;

/** Runs a command and says calmly if it was refused; true when it was done. */
export type Run = (command: () => Promise<Done>) => Promise<boolean>;

/** The meeting's version that the person has on the screen. */
export const seen = () => live.state.meeting?.version ?? 0;

/** Waits for the event of a command; if the socket is away, asks for the meeting over HTTP. */
export async function arrived(meetingId: string, answer: Done): Promise<Done> {
  if (answer.ok && !(await live.shows(answer.value.version))) {
    const whole = await ask(session.api.GET('/api/meetings/{meetingId}', { params: { path: { meetingId } } }));
    if (whole.ok) live.offer(whole.value);
  }
  return answer;
}

export const inMeeting = (meeting: Meeting) => ({ path: { meetingId: meeting.id } });
export const inItem = (item: Item) => ({ path: { itemId: item.id } });

export async function showDecisions(meeting: Meeting, shown: boolean): Promise<Done> {
  const options = { params: inMeeting(meeting), body: { shown, version: seen() } };
  return arrived(meeting.id, await ask(session.api.PUT('/api/meetings/{meetingId}/decisions-shown', options)));
}

export async function open(meeting: Meeting, item: Item): Promise<Done> {
  const options = { params: inItem(item), body: { version: seen() } };
  return arrived(meeting.id, await ask(session.api.POST('/api/items/{itemId}/open', options)));
}

export async function finish(meeting: Meeting, item: Item, outcome: Outcome, openNext: boolean): Promise<Done> {
  const options = { params: inItem(item), body: { outcome, openNext, version: seen() } };
  return arrived(meeting.id, await ask(session.api.POST('/api/items/{itemId}/done', options)));
}

export async function reopen(meeting: Meeting, item: Item): Promise<Done> {
  const options = { params: inItem(item), body: { version: seen() } };
  return arrived(meeting.id, await ask(session.api.POST('/api/items/{itemId}/reopen', options)));
}

/** Fetches the minutes and hands them to the browser to save. */
export const downloadMinutes = (meeting: Meeting): Promise<Problem | null> =>
  download(`/api/meetings/${meeting.id}/minutes.pdf`, `Referat ${meeting.body} ${meeting.start.slice(0, 10)}.pdf`);

/** A refusal as a calm sentence; when somebody was first, it says who. */
export function refusal(problem: Problem): string {
  if (problem.code === 'stale-version') return t.desk.firstWas(problem.by ?? t.desk.someone);
  if (problem.code === 'another-item-open' && problem.number) {
    return t.desk.firstOpen(problem.by ?? t.desk.someone, problem.number);
  }
  return problemText(problem);
}
