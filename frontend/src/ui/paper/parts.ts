/**
 * The bytes of a paper's file, fetched part by part as its pages need them. Each part is asked for with the reader's
 * rights of that moment, and the browser keeps none of them: nothing outlives a right.
 */
import { mayComeThrough, type Result } from '../../lib/api';
import type { Problem } from '../../lib/problem';
import { session } from '../../lib/session.svelte';
import type { Attachment } from '../../meeting/types';
import type { KeptFiles } from '../copy-shown';
import { fileAddress } from '../open-file';

const againMs = 2_000;
/** A part on a slow line. */
const patienceMs = 60_000;
/** For who is not logged in these are the last word. */
const loginCodes = new Set(['login-required', 'bad-token', 'http-401']);

/** A file that can be asked for. */
export type Filed = Pick<Attachment, 'id' | 'version'>;

/**
 * The bytes from `from` (inclusive) to `to` (exclusive), all of them without these. Waits through a lost connection and
 * a login that is being renewed; null when it was refused, which `refused` is told, or when nobody wants it any more.
 */
export async function fetchPart(
  { id, version }: Filed,
  refused: (problem: Problem) => void,
  over: AbortSignal,
  range?: [from: number, to: number],
): Promise<ArrayBuffer | null> {
  // One version, so that all parts are of the same file.
  const path = `${fileAddress(id)}?version=${version}`;
  while (!over.aborted) {
    const patience = AbortSignal.any([over, AbortSignal.timeout(patienceMs)]);
    const answer = await bytesOf(path, patience, range);
    if (over.aborted) break;
    if (answer.ok) return answer.value;
    if (!mayComeThrough(answer) || (loginCodes.has(answer.problem.code) && !session.loggedIn)) {
      refused(answer.problem);
      break;
    }
    await new Promise((go) => setTimeout(go, againMs));
  }
  return null;
}

/** One question, with the person's token of now. */
async function bytesOf(path: string, over: AbortSignal, range?: [number, number]): Promise<Result<ArrayBuffer>> {
  try {
    const headers = new Headers(range ? { Range: `bytes=${range[0]}-${range[1] - 1}` } : {});
    const token = await session.token();
    if (token) headers.set('Authorization', `Bearer ${token}`);
    const given = await fetch(path, { headers, cache: 'no-store', signal: over });
    if (given.ok) return { ok: true, value: await given.arrayBuffer() };
    const said = (await given.json().catch(() => null)) as Problem | null;
    const code = given.status >= 500 ? 'server-error' : `http-${given.status}`;
    return { ok: false, problem: said && 'code' in said ? said : { code, message: '' } };
  } catch {
    return { ok: false, problem: { code: 'offline', message: '' } };
  }
}

/** Where the bytes of one file come from; like {@link fetchPart}. */
export type Source = (
  refused: (problem: Problem) => void,
  over: AbortSignal,
  range?: [from: number, to: number],
) => Promise<ArrayBuffer | null>;

/** The server, or this device where it shows what it keeps. */
export function sourceOf(paper: Attachment, kept: KeptFiles | null): Source {
  if (!kept) return (refused, over, range) => fetchPart(paper, refused, over, range);
  const file = kept(paper);
  return async (refused, over, range) => {
    const whole = await file;
    if (!whole && !over.aborted) refused({ code: 'not-kept', message: '' });
    return !whole || over.aborted ? null : (range ? whole.slice(...range) : whole).arrayBuffer();
  };
}
