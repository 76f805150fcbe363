/** Which document a file is: its hash is computed here, and only that is sent. */
import { ask } from '../../lib/api';
import type { components } from '../../lib/schema';
import { session } from '../../lib/session.svelte';

export type Known = NonNullable<components['schemas']['Verified']['edition']>;

/** More than any document of ours; a browser keeps the whole file in memory while it computes. */
export const mostBytes = 200 * 1024 * 1024;

/** SHA-256 in hex. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Asks which edition has this hash. */
export const find = (sha256: string) => ask(session.api.GET('/api/verify', { params: { query: { sha256 } } }));
