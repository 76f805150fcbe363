/** A file on its way to the service: as it is, with what a person says of it in the address. */
import { ask, type Result } from '../../lib/api';
import type { Imported, ImportPreview } from '../../meeting/types';
import { session } from '../../lib/session.svelte';

const options = (bytes: ArrayBuffer, query: string) => ({
  body: bytes as unknown as string,
  bodySerializer: () => bytes,
  headers: { 'Content-Type': 'application/octet-stream' },
  // The contract's own form, with commas as they are: many lines must fit into an address.
  querySerializer: () => query,
});

/** What would be created of it; nothing is. */
export const preview = (bytes: ArrayBuffer, query: string): Promise<Result<ImportPreview>> =>
  ask(session.api.POST('/api/imports/preview', options(bytes, query)));

export const create = (bytes: ArrayBuffer, query: string): Promise<Result<Imported>> =>
  ask(session.api.POST('/api/meetings', options(bytes, query)));
