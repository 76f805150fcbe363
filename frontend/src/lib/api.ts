/** The HTTP contract, typed from its OpenAPI files. A call never throws: it answers with a value or with a problem. */
import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './schema';
import type { Problem } from './problem';

/** What a command or a question came to. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export type Api = Client<paths>;

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
  const api = createClient<paths>({ baseUrl: location.origin });
  /** A request can be read once; these wait in case they must be sent again. */
  const again = new Map<string, Request>();
  api.use({
    async onRequest({ request, id }) {
      // Then nobody needs to look whether it happened.
      if (isCommand(request) && globalThis.navigator?.onLine === false) throw new Error('offline');
      const bearer = await token();
      if (bearer) request.headers.set('Authorization', `Bearer ${bearer}`);
      const patience = request.url.endsWith('.pdf') ? documentPatienceMs : patienceMs;
      const sent = new Request(request, { signal: AbortSignal.timeout(patience) });
      if (bearer && renewed) again.set(id, sent.clone());
      return sent;
    },
    async onResponse({ response, id, request: asked }) {
      const request = again.get(id);
      again.delete(id);
      if (response.status !== 401 || !request || !(await renewed?.())) return ofProxy(asked, response);
      request.headers.set('Authorization', `Bearer ${await token()}`);
      return fetch(request).catch((cause: unknown) => {
        if (isCommand(request)) return nobodyKnows();
        throw cause;
      });
    },
    onError({ id, request }) {
      again.delete(id);
      return isCommand(request) ? nobodyKnows() : undefined;
    },
  });
  return api;
}

const isCommand = ({ method, url }: Request) => method !== 'GET' && !questions.test(new URL(url).pathname);

const nobodyKnows = () => Response.json({ code: unknownOutcome, message: '' }, { status: 503 });

/** A proxy that lost our server in mid-command speaks for itself, and not as our server would. */
function ofProxy(request: Request, response: Response): Response | undefined {
  const ours = response.headers.get('Content-Type')?.startsWith('application/json') ?? false;
  return response.status >= 500 && !ours && isCommand(request) ? nobodyKnows() : undefined;
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
