/**
 * In English, why something was refused: by the service's stable codes. Others are in refusals.ts; what is in neither
 * is said with the service's own Danish sentence.
 */

export const problem: Record<string, string> = {
  offline: 'The server does not answer. Try again when the connection is back.',
  'unknown-outcome':
    'Perhaps saved: the connection failed before the answer came. Look whether it happened before you try again.',
  'not-saved': 'It was not saved, because the connection failed. Try again.',
  'id-taken': 'It could not be created. Try again.',
  'server-error': 'The server failed. Nothing is lost; try again in a while.',
  unknown: 'It does not exist any longer, or you have no access.',
  forbidden: 'You have no right to do that.',
  'stale-version': 'It was changed in the meantime. See the change and try again.',
  'another-item-open': 'Another item is open. Finish it first.',
  internal: 'The server failed. Nothing is lost; try again in a while.',
  'login-required': 'Log in to do that.',
  'bad-token': 'Your login is no longer valid. Log in again.',
  'login-unavailable': 'The login service does not answer right now. Try again in a while.',
  unavailable: 'Rådslag cannot reach its database right now. Nothing was changed; try again shortly.',
  busy: 'Somebody else is changing the meeting right now. Try again.',
  'storage-full': 'The server has no room for more. Nothing was changed; tell those who operate it.',
  'too-large': 'The file is too large. At most 5 MB.',
  'too-many': 'There are too many requests at once. Try again in a while.',
  'too-slow': 'The connection is too slow. Try again.',
  'request-too-large': 'That is too much at once. Divide it and try again.',
  'http-401': 'You are no longer logged in. Log in and try again.',
  'http-413': 'The file is too large. At most 5 MB.',
};
