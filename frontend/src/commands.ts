/** What every command to the server has in common: the version seen, the event waited for, the refusal in words. */
import { ask, type Result } from './api';
import { t, problemText } from './i18n';
import { live } from './live.svelte';
import type { Item, Meeting, Problem } from './protocol';
import { session } from './session.svelte';

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

/** A refusal as a calm sentence; when somebody was first, it says who. */
export function refusal(problem: Problem): string {
  if (problem.code === 'stale-version') return t.desk.firstWas(problem.by ?? t.desk.someone);
  if (problem.code === 'another-item-open' && problem.number) {
    return t.desk.firstOpen(problem.by ?? t.desk.someone, problem.number);
  }
  return problemText(problem);
}

/** Whether the same may come through later: nobody has said no to it. */
export const mayComeThrough = (answer: Result<unknown>): boolean =>
  !answer.ok &&
  ['offline', 'server-error', 'internal', 'unavailable', 'busy', 'login-required', 'bad-token'].includes(
    answer.problem.code,
  );
