/**
 * Opening files that need a login: a link cannot carry the token, so we exchange it for an address that is valid for
 * some minutes.
 */
import { ask, type Result } from '../lib/api';
import { save } from '../lib/download';
import type { KeptFiles } from './copy-shown';
import { isShown } from './files';
import type { Attachment, Meeting } from '../meeting/types';
import type { Problem } from '../lib/problem';
import { session } from '../lib/session.svelte';

export const fileAddress = (id: string) => `/api/attachments/${id}/file`;

/** The address that is valid for some minutes, with what else is asked of it. */
async function linkTo(id: string, asked: Record<string, string>): Promise<Result<URL>> {
  const params = { path: { attachmentId: id } };
  const answer = await ask(session.api.POST('/api/attachments/{attachmentId}/link', { params }));
  if (!answer.ok) return answer;
  const url = new URL(answer.value.url, location.href);
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return { ok: true, value: url };
}

/** Shows or saves the file, or says why not. */
export async function openFile({ id, mediaType }: Attachment, version?: number): Promise<Problem | null> {
  // At once, while the click still counts as the person's wish; later the browser would call it a pop-up.
  const tab = mediaType && isShown(mediaType) ? open('', '_blank') : null;
  const link = await linkTo(id, version ? { version: String(version) } : {});
  if (!link.ok) {
    tab?.close();
    return link.problem;
  }
  if (tab) {
    tab.opener = null;
    tab.location.replace(link.value);
  } else location.assign(link.value);
  return null;
}

/** Saves the file, or says why not. */
export async function saveFile({ id }: Attachment): Promise<Problem | null> {
  const link = await linkTo(id, { save: 'true' });
  if (!link.ok) return link.problem;
  location.assign(link.value);
  return null;
}

/** Saves the file that this device keeps, which no viewer of ours shows, or says that it keeps none. */
export async function saveKept(paper: Attachment, files: KeptFiles): Promise<Problem | null> {
  const file = await files(paper);
  if (!file) return { code: 'not-kept', message: '' };
  save(file, paper.fileName ?? paper.title);
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
