/** The HTTP contract, typed from its OpenAPI files. A call never throws: it answers with a value or with a problem. */
import { clientOf, type Api } from './client';
import type { Problem } from './problem';

/** What a command or a question came to. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export type { Api } from './client';

/** How long a request may take before we call the connection lost; committing to the database takes milliseconds. */
const patienceMs = 15_000;
/** The code when nobody can say whether a command happened: its answer was lost. */
export const unknownOutcome = 'unknown-outcome';
/** Questions that are asked by POST, and change nothing that anybody would miss. */
const questions = /\/(tickets|link|preview)$/;
/** A document is set, page by page, while we wait. */
const documentPatienceMs = 90_000;

/**
 * A client that sends the access token of the moment, if there is one.
 *
 * @param renewed gets a new token when the server no longer takes the one at hand; false when there is none to be had
 */
export function createApi(token: () => Promise<string | null>, renewed?: () => Promise<boolean>): Api {
  return clientOf(async (request) => {
    // Then nobody needs to look whether it happened.
    if (isCommand(request) && globalThis.navigator?.onLine === false) throw new Error('offline');
    const bearer = await token();
    if (bearer) request.headers.set('Authorization', `Bearer ${bearer}`);
    const patience = request.url.endsWith('.pdf') ? documentPatienceMs : patienceMs;
    const sent = new Request(request, { signal: AbortSignal.timeout(patience) });
    /** A request can be read once; this waits in case it must be sent again. */
    const again = bearer && renewed ? sent.clone() : null;
    const response = await fetch(sent).catch(unlessCommand(sent));
    if (response.status !== 401 || !again || !(await renewed?.())) return ofProxy(sent, response);
    again.headers.set('Authorization', `Bearer ${await token()}`);
    return fetch(again).catch(unlessCommand(again));
  });
}

/** No answer: of a command nobody knows whether it happened. */
const unlessCommand = (request: Request) => (cause: unknown) => {
  if (isCommand(request)) return nobodyKnows();
  throw cause;
};

const isCommand = ({ method, url }: Request) => method !== 'GET' && !questions.test(new URL(url).pathname);

const nobodyKnows = () => Response.json({ code: unknownOutcome, message: '' }, { status: 503 });

/** A proxy that lost our server in mid-command speaks for itself, and not as our server would. */
function ofProxy(request: Request, response: Response): Response {
  const ours = response.headers.get('Content-Type')?.startsWith('application/json') ?? false;
  return response.status >= 500 && !ours && isCommand(request) ? nobodyKnows() : response;
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** Turns an answer into a result; no answer at all is the problem `offline`. */
export async function ask<T>(call: Promise<Answer<T>>): Promise<Result<T>> {
  try {
    const { data, error, response } = await call;
    if (response.ok && data !== undefined) return { ok: true, value: data };
    return { ok: false, problem: problemOf(error, response.status) };
  } catch {
    return { ok: false, problem: { code: 'offline', message: '' } };
  }
}

function problemOf(error: unknown, status: number): Problem {
  if (typeof error === 'object' && error !== null && 'code' in error) return error as Problem;
  return { code: status >= 500 ? 'server-error' : `http-${status}`, message: '' };
}

/** Problems that say nothing about what was asked. */
const passing = new Set([
  ...[unknownOutcome, 'offline', 'server-error', 'internal', 'unavailable', 'busy'],
  ...['login-required', 'bad-token', 'http-401'],
]);

/** Whether the same may come through later: nobody has said no to it. */
export const mayComeThrough = (answer: Result<unknown>): boolean => !answer.ok && passing.has(answer.problem.code);
