/**
 * A meeting is shown as this device keeps it: where the server is asked for files, this says where they are instead.
 * Null where the server is asked as always.
 */
import { getContext, setContext } from 'svelte';
import type { Attachment } from '../meeting/types';

/** The file of a paper as it is kept; null when it is not. */
export type KeptFiles = (paper: Pick<Attachment, 'id' | 'version'>) => Promise<Blob | null>;

const key = Symbol('copy shown');

/** To be called while the view of a copy is created. */
export const showCopy = (files: KeptFiles): void => void setContext(key, files);

/** To be called while a part of a meeting's view is created. */
export const copyShown = (): KeptFiles | null => getContext<KeptFiles | undefined>(key) ?? null;
