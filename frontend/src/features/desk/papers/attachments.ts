/** The desk's commands on attachments. */
import { ask, type Result } from '../../../lib/api';
import { problemText } from '../../../words/i18n';
import { t } from '../words';
import type { Attachment, Item, Meeting } from '../../../meeting/types';
import type { Problem } from '../../../lib/problem';
import type { components } from '../../../lib/schema';
import { session } from '../../../lib/session.svelte';
import { arrived, seen } from '../commands';

type Done = Result<{ version: number }>;
export type FileVersion = components['schemas']['FileVersions']['versions'][number];

const of = ({ id }: Attachment) => ({ path: { attachmentId: id } });

export async function edit(
  meeting: Meeting,
  attachment: Attachment,
  title: string,
  ofDecision: boolean,
): Promise<Done> {
  const options = { params: of(attachment), body: { title, ofDecision, version: seen() } };
  return arrived(meeting, await ask(session.api.PUT('/api/attachments/{attachmentId}', options)));
}

export async function remove(meeting: Meeting, attachment: Attachment): Promise<Done> {
  const options = { params: { ...of(attachment), query: { version: seen() } } };
  return arrived(meeting, await ask(session.api.DELETE('/api/attachments/{attachmentId}', options)));
}

export async function order(meeting: Meeting, item: Item, ids: string[]): Promise<Done> {
  const options = { params: { path: { itemId: item.id } }, body: { order: ids, version: seen() } };
  return arrived(meeting, await ask(session.api.PUT('/api/items/{itemId}/attachments/order', options)));
}

export async function versions(attachment: Attachment): Promise<Result<FileVersion[]>> {
  const answer = await ask(session.api.GET('/api/attachments/{attachmentId}/versions', { params: of(attachment) }));
  return answer.ok ? { ok: true, value: answer.value.versions } : answer;
}

/** Why a file was refused. The limit of an upload is a setting, and differs from that of an import. */
export const uploadProblem = (problem: Problem): string =>
  problem.code === 'too-large' || problem.code === 'http-413'
    ? t.files.tooLarge(session.uploadMaxMb)
    : problemText(problem);
