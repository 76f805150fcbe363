/**
 * In English, why something failed: what the browser itself has to say, and of what the service refuses that which
 * every page may meet.
 */
import said from '../said/everybody.json';

export const problem: Record<string, string> = {
  ...said,
  offline: 'The server does not answer. Try again when the connection is back.',
  'not-saved': 'It was not saved, because the connection failed. Try again.',
  'server-error': 'The server failed. Nothing is lost; try again in a while.',
  'http-401': 'You are no longer logged in. Log in and try again.',
  'http-413': 'The file is too large. At most 5 MB.',
};
