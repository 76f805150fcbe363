/** The HTTP contract, typed from its OpenAPI files. A call never throws: it answers with a value or with a problem. */
import { clientOf, type Api } from './client';
import type { Problem } from './problem';

/** The result of a command or a question. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export type { Api } from './client';

/** How long a request may take before the connection counts as lost; committing to the database takes milliseconds. */
const patienceMs = 15_000;
/** The code when nobody can say whether a command happened: its answer was lost. */
export const unknownOutcome = 'unknown-outcome';
/** Questions asked by POST; they change nothing that anybody would miss. */
const questions = /\/(tickets|link|preview)$/;
/** Setting a document takes a while, page by page. */
const documentPatienceMs = 90_000;

/**
 * A client that sends the current access token, if there is one.
 *
 * @param renewed fetches a new token when the server no longer takes the current one; false when it cannot
 */
export function createApi(token: () => Promise<string | null>, renewed?: () => Promise<boolean>): Api {
  return clientOf(async (request) => {
    // Then nobody needs to check whether it happened.
    if (isCommand(request) && globalThis.navigator?.onLine === false) throw new Error('offline');
    const bearer = await token();
    if (bearer) request.headers.set('Authorization', `Bearer ${bearer}`);
    const patience = request.url.endsWith('.pdf') ? documentPatienceMs : patienceMs;
    const sent = new Request(request, { signal: AbortSignal.timeout(patience) });
    /** A request can be read once; this copy waits in case it must be sent again. */
    const again = bearer && renewed ? sent.clone() : null;
    const response = await fetch(sent).catch(unlessCommand(sent));
    if (response.status !== 401 || !again || !(await renewed?.())) return ofProxy(sent, response);
    again.headers.set('Authorization', `Bearer ${await token()}`);
    return fetch(again).catch(unlessCommand(again));
  });
}

/** No answer: nobody knows whether the command happened. */
const unlessCommand = (request: Request) => (cause: unknown) => {
  if (isCommand(request)) return nobodyKnows();
  throw cause;
};

const isCommand = ({ method, url }: Request) => method !== 'GET' && !questions.test(new URL(url).pathname);

const nobodyKnows = () => Response.json({ code: unknownOutcome, message: '' }, { status: 503 });

/** A proxy that lost our server in mid-command answers for itself, in another form than ours. */
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

/** Problems that say nothing about the request itself. */
const passing = new Set([
  ...[unknownOutcome, 'offline', 'server-error', 'internal', 'unavailable', 'busy'],
  ...['login-required', 'bad-token', 'http-401'],
]);

/** True if the same request may succeed later: nobody has refused it. */
export const mayComeThrough = (answer: Result<unknown>): boolean => !answer.ok && passing.has(answer.problem.code);
