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

/** An item that was opened by mistake waits again. */
export async function takeBackOpening(meeting: Meeting, item: Pick<Item, 'id'>): Promise<Done> {
  const options = { params: { path: { itemId: item.id } }, body: { version: seen() } };
  return arrived(meeting, await ask(session.api.POST('/api/items/{itemId}/take-back', options)));
}

export async function finish(meeting: Meeting, item: Item, outcome: Outcome, openNext: boolean): Promise<Done> {
  const options = { params: inItem(item), body: { outcome, openNext, version: seen() } };
  return arrived(meeting, await ask(session.api.POST('/api/items/{itemId}/done', options)));
}

export async function reopen(meeting: Meeting, item: Pick<Item, 'id'>): Promise<Done> {
  const options = { params: { path: { itemId: item.id } }, body: { version: seen() } };
  return arrived(meeting, await ask(session.api.POST('/api/items/{itemId}/reopen', options)));
}

/** Takes a finished item up again; the item that was opened after it waits again. */
export async function takeBackFinish(meeting: Meeting, itemId: string, opened: string | null): Promise<Done> {
  const before = opened === null ? null : await takeBackOpening(meeting, { id: opened });
  return before && !before.ok ? before : reopen(meeting, { id: itemId });
}

/** Fetches the minutes of a meeting that is over, the agenda of any other, and hands it to the browser to save. */
export function downloadAs(meeting: Meeting, form: 'pdf' | 'docx'): Promise<Problem | null> {
  const [path, name] = isOver(meeting) ? ['minutes', 'Referat'] : ['agenda', 'Dagsorden'];
  const address = `/api/meetings/${meeting.id}/${path}${form === 'pdf' ? '.pdf' : '?as=docx'}`;
  return download(address, `${name}.${form}`);
}
