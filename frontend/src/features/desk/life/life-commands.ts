/** The steps of a meeting's life, as commands to the server. */
import { ask } from '../../../lib/api';
import type { Meeting } from '../../../meeting/types';
import { session } from '../../../lib/session.svelte';
import { arrived, inMeeting, seen, type Done } from '../commands';
import type { Letter, Step } from './life';

const paths = {
  draft: '/api/meetings/{meetingId}/draft',
  takeBack: '/api/meetings/{meetingId}/take-back',
  publish: '/api/meetings/{meetingId}/publish',
  revise: '/api/meetings/{meetingId}/revise',
  sendRevised: '/api/meetings/{meetingId}/send-revised',
  start: '/api/meetings/{meetingId}/start',
  end: '/api/meetings/{meetingId}/end',
  cancel: '/api/meetings/{meetingId}/cancel',
  delete: '/api/meetings/{meetingId}/delete',
} as const;

/**
 * Takes a step.
 *
 * @param day the deadline for remarks on minutes
 */
export async function take(step: Exclude<Step, 'comment'>, meeting: Meeting, day: string | null): Promise<Done> {
  const params = inMeeting(meeting);
  const version = seen();
  const answer = await ask(called());
  // No event arrives for a meeting that was deleted.
  return step === 'delete' ? answer : arrived(meeting, answer);

  function called() {
    if (step === 'sendMinutes') {
      const body = { ...(day && { remarksUntil: day }), version };
      return session.api.POST('/api/meetings/{meetingId}/send-minutes', { params, body });
    }
    return session.api.POST(paths[step], { params, body: { version } });
  }
}

/** The letter that a step would send now, and who gets it. */
export const letterFor = (meetingId: string, occasion: Letter) =>
  ask(session.api.GET('/api/meetings/{meetingId}/letter', { params: { path: { meetingId }, query: { occasion } } }));
