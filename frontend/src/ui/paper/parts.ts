/**
 * The bytes of a paper's file, fetched part by part as its pages need them. Each part is asked for with the reader's
 * rights of that moment, and the browser keeps none of them: nothing outlives a right.
 */
import { mayComeThrough } from '../../lib/api';
import { bytesOf } from '../../lib/download';
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
