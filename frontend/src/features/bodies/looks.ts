/** How the documents of a body look. */
import type { components } from '../../lib/schema';

export type LooksHistory = components['schemas']['LooksHistory'];
export type Logo = NonNullable<components['schemas']['Looks']['logo']>;

/** A picture as it is kept; the server says whether it is one. */
export async function logoOf(file: File): Promise<Logo> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let characters = '';
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return { mediaType: file.type === 'image/png' ? 'image/png' : 'image/jpeg', alt: '', data: btoa(characters) };
}
