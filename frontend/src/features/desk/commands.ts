/** What the desk asks the server to do. The screen changes by the event that follows, never by the click itself. */
import { ask, type Result } from '../../api';
import { t, problemText } from '../../i18n';
import { live } from '../../live.svelte';
import type { Item, Meeting, Outcome, Problem } from '../../protocol';
import { session } from '../../session.svelte';

type Done = Result<{ version: number }>;

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

const inMeeting = (meeting: Meeting) => ({ path: { meetingId: meeting.id } });
const inItem = (item: Item) => ({ path: { itemId: item.id } });

export async function publish(meeting: Meeting): Promise<Done> {
  const options = { params: inMeeting(meeting), body: { version: seen() } };
  return arrived(meeting.id, await ask(session.api.POST('/api/meetings/{meetingId}/publish', options)));
}

export async function start(meeting: Meeting): Promise<Done> {
  const options = { params: inMeeting(meeting), body: { version: seen() } };
  return arrived(meeting.id, await ask(session.api.POST('/api/meetings/{meetingId}/start', options)));
}

export async function end(meeting: Meeting): Promise<Done> {
  const options = { params: inMeeting(meeting), body: { version: seen() } };
  return arrived(meeting.id, await ask(session.api.POST('/api/meetings/{meetingId}/end', options)));
}

export async function sendMinutes(meeting: Meeting): Promise<Done> {
  const options = { params: inMeeting(meeting), body: { version: seen() } };
  return arrived(meeting.id, await ask(session.api.POST('/api/meetings/{meetingId}/send-minutes', options)));
}

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

export async function setClosed(meeting: Meeting, item: Item, closed: boolean): Promise<Done> {
  const options = { params: inItem(item), body: { closed, version: seen() } };
  return arrived(meeting.id, await ask(session.api.PUT('/api/items/{itemId}/closed', options)));
}

/** Fetches the minutes with the token, which a plain link could not carry, and hands them to the browser to save. */
export async function downloadMinutes(meeting: Meeting): Promise<Problem | null> {
  const call = session.api.GET('/api/meetings/{meetingId}/minutes.pdf', {
    params: inMeeting(meeting),
    parseAs: 'blob',
  });
  const answer = await ask(call as unknown as Promise<{ data?: Blob; error?: unknown; response: Response }>);
  if (!answer.ok) return answer.problem;
  const address = URL.createObjectURL(answer.value);
  const link = document.createElement('a');
  link.href = address;
  link.download = `Referat ${meeting.body} ${meeting.start.slice(0, 10)}.pdf`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return null;
}

/** A refusal as a calm sentence; when somebody was first, it says who. */
export function refusal(problem: Problem): string {
  if (problem.code === 'stale-version') return t.desk.firstWas(problem.by ?? t.desk.someone);
  if (problem.code === 'another-item-open' && problem.number) {
    return t.desk.firstOpen(problem.by ?? t.desk.someone, problem.number);
  }
  return problemText(problem);
}
