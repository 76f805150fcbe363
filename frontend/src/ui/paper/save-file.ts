/** Saving the file of a paper. */
import { ask } from '../../lib/api';
import type { Problem } from '../../lib/problem';
import { session } from '../../lib/session.svelte';
import type { Attachment } from '../../meeting/types';

/** Saves the file, or says why not. */
export async function saveFile({ id }: Attachment): Promise<Problem | null> {
  const params = { path: { attachmentId: id } };
  const answer = await ask(session.api.POST('/api/attachments/{attachmentId}/link', { params }));
  if (!answer.ok) return answer.problem;
  const url = new URL(answer.value.url, location.href);
  url.searchParams.set('save', 'true');
  location.assign(url);
  return null;
}
