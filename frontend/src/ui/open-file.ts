/**
 * Opening files that need a login: a link cannot carry the token, so we exchange it for an address that is valid for
 * some minutes.
 */
import { ask } from '../lib/api';
import type { KeptFiles } from './copy-shown';
import { isShown } from './files';
import type { Attachment, Meeting } from '../meeting/types';
import type { Problem } from '../lib/problem';
import { session } from '../lib/session.svelte';

export const fileAddress = (id: string) => `/api/attachments/${id}/file`;

/** Shows or saves the file, or says why not. */
export async function openFile({ id, mediaType }: Attachment, version?: number): Promise<Problem | null> {
  // At once, while the click still counts as the person's wish; later the browser would call it a pop-up.
  const tab = mediaType && isShown(mediaType) ? open('', '_blank') : null;
  const answer = await ask(
    session.api.POST('/api/attachments/{attachmentId}/link', { params: { path: { attachmentId: id } } }),
  );
  if (!answer.ok) {
    tab?.close();
    return answer.problem;
  }
  const url = new URL(answer.value.url, location.href);
  if (version) url.searchParams.set('version', String(version));
  if (tab) {
    tab.opener = null;
    tab.location.replace(url);
  } else location.assign(url);
  return null;
}

/** How long the tab of a kept paper may take to read it. */
const readMs = 60_000;

/** Shows or saves the file that this device keeps, or says that it keeps none. */
export async function openKept(paper: Attachment, files: KeptFiles): Promise<Problem | null> {
  const shown = paper.mediaType !== null && isShown(paper.mediaType);
  const tab = shown ? open('', '_blank') : null;
  const file = await files(paper);
  if (!file) {
    tab?.close();
    return { code: 'not-kept', message: '' };
  }
  const url = URL.createObjectURL(paper.mediaType ? new Blob([file], { type: paper.mediaType }) : file);
  if (tab) tab.location.replace(url);
  else Object.assign(document.createElement('a'), { href: url, download: paper.fileName ?? paper.title }).click();
  setTimeout(() => URL.revokeObjectURL(url), readMs);
  return null;
}

/** Saves the whole meeting as a ZIP, or says why not. */
export async function openBundle({ id }: Meeting): Promise<Problem | null> {
  const params = { path: { meetingId: id } };
  const answer = await ask(session.api.POST('/api/meetings/{meetingId}/bundle/link', { params }));
  if (!answer.ok) return answer.problem;
  location.assign(answer.value.url);
  return null;
}
