/** Questions about the documents that were sent out. */
import type { Form } from './documents';
import type { Edition, Meeting } from './types';

/** Newest first. */
export const newestFirst = (meeting: Meeting): Edition[] =>
  [...meeting.editions].sort((one, other) => other.at.localeCompare(one.at));

/** The current revised agenda, null when the agenda is as it was first sent. */
export function revision(meeting: Meeting): Edition | null {
  const last = newestFirst(meeting).find(({ kind }) => kind === 'agenda');
  return last && last.number > 1 && meeting.kind === 'agenda' ? last : null;
}

/** Its exact bytes, which the hash is of. */
export const editionPath = (meeting: Meeting, { kind, number }: Edition): string =>
  `/api/meetings/${meeting.id}/editions/${kind}/${number}`;

/** The document that was sent out, in one of its forms. */
export const editionFile = (meeting: Meeting, edition: Edition, form: Form): string =>
  `${editionPath(meeting, edition)}/${form === 'pdf' ? 'pdf' : `file?as=${form}`}`;

/** A hash in short, for people to compare: its beginning and its end. */
export const shortened = (hash: string): string => `${hash.slice(0, 8)} … ${hash.slice(-8)}`;
