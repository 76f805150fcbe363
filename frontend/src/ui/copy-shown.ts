/**
 * A meeting is shown as this device keeps it: where the server is asked for files, this says where they are instead.
 * Null where the server is asked as always.
 */
import { getContext, setContext } from 'svelte';
import type { components } from '../lib/schema';
import type { Attachment } from '../meeting/types';

/** The file of a paper as it is kept; null when it is not. */
export type KeptFiles = (paper: Pick<Attachment, 'id' | 'version'>) => Promise<Blob | null>;

type Reading = components['schemas']['Reading'];
/**
 * The person's own notes and highlights as they are kept, and those that others shared with them. What was kept before
 * there were highlights has none.
 */
export type KeptNotes = Pick<Reading, 'notes' | 'shared'> & Partial<Pick<Reading, 'highlights' | 'sharedHighlights'>>;

const key = Symbol('copy shown');
const notesKey = Symbol('notes of the copy');

/** To be called while the view of a copy is created. */
export function showCopy(files: KeptFiles, notes: () => KeptNotes): void {
  setContext(key, files);
  setContext(notesKey, notes);
}

/** To be called while a part of a meeting's view is created. */
export const copyShown = (): KeptFiles | null => getContext<KeptFiles | undefined>(key) ?? null;

/** To be called while a part of a meeting's view is created; null where the server is asked for them. */
export const copiedNotes = (): (() => KeptNotes) | null => getContext<(() => KeptNotes) | undefined>(notesKey) ?? null;
