/** The English sentences about shared texts. Part of en.ts. */
import type { TextCatalogue } from '../da/texts';
import { plural } from '../plural';

export const texts: TextCatalogue = {
  writing: {
    saved: (time) => `Saved at ${time}`,
    saving: 'Saving …',
    waits: {
      connection: 'Not connected',
      unavailable: 'The server cannot save right now',
      'storage-full': 'The server has no space left',
      'login-ended': 'You are logged out',
    },
    waiting: (why, n, kept) =>
      n === 0
        ? why
        : `${why}: ${plural(n, 'change', 'changes')} ${n === 1 ? 'waits' : 'wait'} ${kept ? 'on this device' : 'on this page. Do not close it'}`,
    waitingShort: (n) => (n === 0 ? 'Not connected' : `${plural(n, 'change', 'changes')} waiting`),
    keepsNothing: 'This device cannot keep your text. Do not close the page before everything is saved.',
    login: 'Log in again',
    restored: 'We brought back what you wrote last and what could not be saved then.',
    fetching: 'Fetching the text …',
    closed: 'Cannot be changed',
    refusedShort: 'Could not be saved',
    refusal: {
      'agenda-sent': 'The agenda has been sent out, so the text can no longer be changed.',
      'minutes-sent': 'The minutes have been sent out, so the text can no longer be changed.',
      'minutes-approved': 'The minutes have been approved, so the text can no longer be changed.',
      'not-open': 'Remarks can be written once the minutes have been sent out.',
      cancelled: 'The meeting is cancelled, so the text can no longer be changed.',
      forbidden: 'You may no longer write in this text.',
      unknown: 'The text does not exist any more, or you have no access.',
      'text-too-long': 'The text has become too long.',
      'too-large': 'The changes are too large to be sent.',
    },
    refused: 'The server could not take your changes.',
    notTaken: (n) => `What you wrote last did not get in (${plural(n, 'change', 'changes')}).`,
    notTakenHint: 'It is still on this device. Copy what you want to use before you discard it.',
    ownWords: 'Your words that did not get in',
    onlyFormat: 'Only deletions or formatting.',
    copy: 'Copy my words',
    copied: 'Copied',
    discard: 'Discard it and fetch the text',
    where: (item) => (item === null ? 'Remarks on the minutes' : `Item ${item}`),
  },
  history: {
    button: 'Who wrote what',
    of: (theField) => `Who wrote what in ${theField}`,
    imported: 'The import',
    slider: 'Time',
    at: (time, who) => `${time}, ${who}`,
    words: 'The text, piece by piece',
    writers: 'Written by',
    hint: 'Point at a piece, or move with the arrow keys, to see who wrote it and when.',
    piece: (who, time, words) => `${who}, ${time}: ${words}`,
    table: '[table]',
    none: 'Nothing was written.',
  },
};
