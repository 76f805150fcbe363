/** Which documents of a meeting there are as files, and where. */
import { isOver, isSent, itemsOf } from './agenda';
import type { Item, Meeting } from './types';

export const forms = ['pdf', 'docx', 'odt', 'html', 'txt'] as const;
export type Form = (typeof forms)[number];

export type DocumentKind = 'agenda' | 'minutes' | 'participants' | 'decisions';

/**
 * What the viewer may fetch, the newest first: minutes when they are sent out, or written by those who run the meeting;
 * participants when it has begun.
 */
export function kindsOf(meeting: Meeting): DocumentKind[] {
  const minutes = isSent(meeting) || (meeting.viewer.runs && isOver(meeting));
  const participants = isSent(meeting) || (meeting.viewer.follows && meeting.startedAt !== null);
  return [
    ...(minutes ? (['minutes', 'decisions'] as const) : []),
    'agenda',
    ...(participants ? (['participants'] as const) : []),
  ];
}

/** The address of one of them. */
export const documentPath = (meeting: Meeting, kind: DocumentKind, form: Form): string =>
  `/api/meetings/${meeting.id}/${kind}${isPdfOfItsOwn(kind, form) ? '.pdf' : `?as=${form}`}`;

const isPdfOfItsOwn = (kind: DocumentKind, form: Form) => form === 'pdf' && (kind === 'agenda' || kind === 'minutes');

/** How papers go with an agenda or minutes: behind it, or in it as files. */
export const manners = ['appended', 'embedded'] as const;
export type Manner = (typeof manners)[number];

/** Of these the viewer may fetch a PDF with papers; none if no paper has a file. */
export const kindsWithPapers = (meeting: Meeting): DocumentKind[] => {
  const filed = itemsOf(meeting).some((item) => item.attachments.some((paper) => paper.version > 0));
  return filed ? kindsOf(meeting).filter((kind) => isPdfOfItsOwn(kind, 'pdf')) : [];
};

export const withPapersPath = (meeting: Meeting, kind: DocumentKind, manner: Manner): string =>
  `${documentPath(meeting, kind, 'pdf')}?papers=${manner}`;

/** One item alone. */
export const excerptPath = (item: Item, form: Form): string => `/api/items/${item.id}/excerpt?as=${form}`;

/** What a body decided in a period; days as "2026-02-05". */
export const decisionsPath = (bodyId: string, from: string, to: string, form: Form): string =>
  `/api/bodies/${encodeURIComponent(bodyId)}/decisions?from=${from}&to=${to}&as=${form}`;
