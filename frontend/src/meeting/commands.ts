/** What all commands to the server have in common: the version seen, the event waited for, the refusal in words. */
import { ask, unknownOutcome, type Result } from '../lib/api';
import { t, problemText } from '../words/i18n';
import { live } from './live.svelte';
import type { Item, Meeting } from './types';
import type { Problem } from '../lib/problem';
import { session } from '../lib/session.svelte';

/** The result of a command: the meeting's version afterwards. */
export type Done = Result<{ version: number }>;

/** Runs a command, and shows a refusal calmly; true when it was done. */
export type Run = (command: () => Promise<Done>) => Promise<boolean>;

/** The meeting's version that the person has on the screen. */
export const seen = () => live.state.meeting?.version ?? 0;

/**
 * Waits for the event of a command; if the socket is away, fetches the meeting over HTTP. If the command's answer was
 * lost, checks whether it happened.
 *
 * @param meeting as it was on the screen when the command was given
 */
export async function arrived(meeting: Seen, answer: Done): Promise<Done> {
  return !answer.ok && answer.problem.code === unknownOutcome ? looked(meeting, answer) : shown(meeting, answer);
}

/** The same for a command that may be repeated with the same id: no need to check. */
export async function shown(meeting: Seen, answer: Done): Promise<Done> {
  if (answer.ok && !(await live.shows(answer.value.version))) {
    const whole = await getMeeting(meeting);
    if (whole.ok) live.offer(whole.value);
  }
  return answer;
}

type Seen = Pick<Meeting, 'id' | 'version'>;

const getMeeting = ({ id }: Seen) =>
  ask(session.api.GET('/api/meetings/{meetingId}', { params: { path: { meetingId: id } } }));

/** How often, and after how many milliseconds, to ask the server for the result of a command. */
const looks = [200, 800, 2_000, 4_000];

/** Nobody knows whether it happened: the current meeting tells, and is shown before anybody can press again. */
async function looked(meeting: Seen, unknown: Done): Promise<Done> {
  for (const ms of looks) {
    await new Promise((later) => setTimeout(later, ms));
    const whole = await getMeeting(meeting);
    if (!whole.ok) continue;
    live.offer(whole.value);
    const { version, viewer } = whole.value;
    const happened = version > meeting.version && (viewer.runs ? await didMyself(meeting) : null);
    if (happened === null) return unknown;
    return happened ? { ok: true, value: { version } } : { ok: false, problem: { code: 'not-saved', message: '' } };
  }
  return unknown;
}

/** Whether the log has something of this person's that was not on the screen; null when it cannot be read. */
async function didMyself(meeting: Seen): Promise<boolean | null> {
  const log = await ask(
    session.api.GET('/api/meetings/{meetingId}/log', { params: { path: { meetingId: meeting.id } } }),
  );
  if (!log.ok) return null;
  return log.value.entries.some(({ version, by }) => version > meeting.version && by === session.name);
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
