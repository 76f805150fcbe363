/** What the server finds before something is sent out. */
import { ask } from '../../api';
import type { Meeting } from '../../protocol';
import { session } from '../../session.svelte';
import type { components } from '../../schema';

export type Finding = components['schemas']['Finding'];

/** Null when they could not be had. */
export async function findings(meeting: Meeting): Promise<Finding[] | null> {
  const path = { meetingId: meeting.id };
  const answer = await ask(session.api.GET('/api/meetings/{meetingId}/checks', { params: { path } }));
  return answer.ok ? answer.value.findings : null;
}

/** Those that block first, otherwise in the order of the server, which is that of the agenda. */
export const sorted = (all: readonly Finding[]): Finding[] => [
  ...all.filter(({ severity }) => severity === 'blocks'),
  ...all.filter(({ severity }) => severity !== 'blocks'),
];
