/** Which documents of a meeting there are as files, and where. */
import { isOver, isSent } from './agenda';
import type { Meeting } from './types';

export const forms = ['pdf', 'docx', 'html', 'txt'] as const;
export type Form = (typeof forms)[number];

export type DocumentKind = 'agenda' | 'minutes';

/** What the viewer may fetch, the newest first: minutes when they are sent out, or written by those who run the meeting. */
export function kindsOf(meeting: Meeting): DocumentKind[] {
  const minutes = isSent(meeting) || (meeting.viewer.runs && isOver(meeting));
  return minutes ? ['minutes', 'agenda'] : ['agenda'];
}

/** The address of one of them. */
export const documentPath = (meeting: Meeting, kind: DocumentKind, form: Form): string =>
  `/api/meetings/${meeting.id}/${kind}${form === 'pdf' ? '.pdf' : `?as=${form}`}`;
