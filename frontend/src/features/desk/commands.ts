/** The desk's commands. The screen changes by the event that follows, never by the click itself. */
import { ask } from '../../lib/api';
import { arrived, inItem, inMeeting, seen, type Done } from '../../meeting/commands';
import { isOver } from '../../meeting/agenda';
import type { Item, Meeting, Outcome } from '../../meeting/types';
import type { Problem } from '../../lib/problem';
import { session } from '../../lib/session.svelte';
import { download } from '../../lib/download';

export { arrived, inItem, inMeeting, refusal, seen, shown, type Done, type Run } from '../../meeting/commands';

export async function showDecisions(meeting: Meeting, shown: boolean): Promise<Done> {
  const options = { params: inMeeting(meeting), body: { shown, version: seen() } };
  return arrived(meeting, await ask(session.api.PUT('/api/meetings/{meetingId}/decisions-shown', options)));
}

export async function open(meeting: Meeting, item: Item): Promise<Done> {
  const options = { params: inItem(item), body: { version: seen() } };
  return arrived(meeting, await ask(session.api.POST('/api/items/{itemId}/open', options)));
}

export async function finish(meeting: Meeting, item: Item, outcome: Outcome, openNext: boolean): Promise<Done> {
  const options = { params: inItem(item), body: { outcome, openNext, version: seen() } };
  return arrived(meeting, await ask(session.api.POST('/api/items/{itemId}/done', options)));
}

export async function reopen(meeting: Meeting, item: Item): Promise<Done> {
  const options = { params: inItem(item), body: { version: seen() } };
  return arrived(meeting, await ask(session.api.POST('/api/items/{itemId}/reopen', options)));
}

/** Fetches the minutes of a meeting that is over, the agenda of any other, and hands it to the browser to save. */
export function downloadAs(meeting: Meeting, form: 'pdf' | 'docx'): Promise<Problem | null> {
  const [path, name] = isOver(meeting) ? ['minutes', 'Referat'] : ['agenda', 'Dagsorden'];
  const address = `/api/meetings/${meeting.id}/${path}${form === 'pdf' ? '.pdf' : '?as=docx'}`;
  return download(address, `${name}.${form}`);
}
