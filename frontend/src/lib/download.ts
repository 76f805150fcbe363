/** Documents of the server, fetched with the token that a plain link could not carry. */
import type { Result } from './api';
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
  const answer = await answerTo(path, { signal: AbortSignal.timeout(patienceMs) }, (given) => given.blob());
  if (answer.ok) save(answer.value.body, nameOf(answer.value.given) ?? otherwise);
  return answer.ok ? null : answer.problem;
}

/** Fetches bytes that the browser must not keep. @param range all of them without it */
export async function bytesOf(
  path: string,
  over: AbortSignal,
  range?: [from: number, to: number],
): Promise<Result<ArrayBuffer>> {
  const headers = new Headers(range ? { Range: `bytes=${range[0]}-${range[1] - 1}` } : {});
  const answer = await answerTo(path, { headers, cache: 'no-store', signal: over }, (given) => given.arrayBuffer());
  return answer.ok ? { ok: true, value: answer.value.body } : answer;
}

/** Asks with the person's token. */
async function answerTo<Body>(
  path: string,
  init: RequestInit,
  read: (given: Response) => Promise<Body>,
): Promise<Result<{ given: Response; body: Body }>> {
  try {
    const token = await session.token();
    const headers = new Headers(init.headers);
    if (token) headers.set('Authorization', `Bearer ${token}`);
    const given = await fetch(path, { ...init, headers });
    if (!given.ok) return { ok: false, problem: await problemOf(given) };
    return { ok: true, value: { given, body: await read(given) } };
  } catch {
    return { ok: false, problem: { code: 'offline', message: '' } };
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

function save(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
