/** Documents of the server, fetched with the token that a plain link could not carry. */
import type { Problem } from './problem';
import { session } from './session.svelte';

/** Setting a document takes a while, page by page. */
const patienceMs = 90_000;

/**
 * Fetches a document and hands it to the browser to save, under the name that the server gives it.
 *
 * @param otherwise its name where the server gives none
 * @return why it failed, null when it did not
 */
export async function download(path: string, otherwise: string): Promise<Problem | null> {
  try {
    const token = await session.token();
    const answer = await fetch(path, {
      headers: token ? { Authorization: `Bearer ${token}` } : {},
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!answer.ok) return await problemOf(answer);
    save(await answer.blob(), nameOf(answer) ?? otherwise);
    return null;
  } catch {
    return { code: 'offline', message: '' };
  }
}

/** RFC 6266: the name in all its letters. */
function nameOf(answer: Response): string | null {
  const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1];
  return name ? decodeURIComponent(name) : null;
}

async function problemOf(answer: Response): Promise<Problem> {
  const said: unknown = await answer.json().catch(() => null);
  if (typeof said === 'object' && said !== null && 'code' in said) return said as Problem;
  return { code: answer.status >= 500 ? 'server-error' : `http-${answer.status}`, message: '' };
}

/** Hands a file to the browser to save. */
export function save(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
