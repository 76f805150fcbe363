/** A file on its way to the service: unchanged, with the person's corrections in the address. */
import { ask, type Result } from '../../lib/api';
import type { Imported, ImportPreview } from '../../meeting/types';
import { session } from '../../lib/session.svelte';

const options = (bytes: ArrayBuffer, query: string) => ({
  body: bytes as unknown as string,
  bodySerializer: () => bytes,
  headers: { 'Content-Type': 'application/octet-stream' },
  // The contract's own form, with unencoded commas: many lines must fit into an address.
  querySerializer: () => query,
});

/** A preview of the meeting; creates nothing. */
export const preview = (bytes: ArrayBuffer, query: string): Promise<Result<ImportPreview>> =>
  ask(session.api.POST('/api/imports/preview', options(bytes, query)));

export const create = (bytes: ArrayBuffer, query: string): Promise<Result<Imported>> =>
  ask(session.api.POST('/api/meetings', options(bytes, query)));
