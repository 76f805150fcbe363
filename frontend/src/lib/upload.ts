/** One file on its way to the server. XMLHttpRequest, because `fetch` does not report progress. */
import type { Result } from './api';

export interface Sending<T> {
  done: Promise<Result<T>>;
  cancel(): void;
}

/** The problem of a cancelled upload. */
export const cancelled = 'cancelled';

/** @param told gets the number of bytes sent so far */
export function send<T>(
  method: 'POST' | 'PUT',
  url: string,
  file: File,
  token: string | null,
  told: (bytes: number) => void,
): Sending<T> {
  const request = new XMLHttpRequest();
  const done = new Promise<Result<T>>((resolve) => {
    const fails = (code: string) => () => resolve({ ok: false, problem: { code, message: '' } });
    request.upload.onprogress = ({ loaded }) => told(loaded);
    request.onload = () => resolve(resultOf<T>(request.status, request.responseText));
    request.onerror = fails('offline');
    request.onabort = fails(cancelled);
  });
  request.open(method, `${url}${url.includes('?') ? '&' : '?'}name=${encodeURIComponent(file.name)}`);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  if (token) request.setRequestHeader('Authorization', `Bearer ${token}`);
  request.send(file);
  return { done, cancel: () => request.abort() };
}

/** The server's answer; without one of ours, a problem by its status. */
export function resultOf<T>(status: number, body: string): Result<T> {
  try {
    const answer = JSON.parse(body) as T & { code?: string; message?: string };
    if (status < 300) return { ok: true, value: answer };
    if (answer.code) return { ok: false, problem: { ...answer, code: answer.code, message: answer.message ?? '' } };
  } catch {
    // A proxy's page, or half an answer.
  }
  return { ok: false, problem: { code: status >= 500 ? 'server-error' : `http-${status}`, message: '' } };
}
