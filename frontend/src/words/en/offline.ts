/** The English sentences about what this device keeps. */
import type { Words } from '../da/offline';
import { plural } from '../plural';

export const words: Words = {
  problem: {
    'not-kept': 'The paper is not kept on the device.',
  },
  offline: {
    away: 'You are offline',
    awayHint:
      'Rådslag has no connection. Here is what you have kept. Rådslag goes on by itself when the connection is back.',
    hint: 'Keep a meeting with its agenda and papers, and read it without a connection.',
    what: 'What is kept? What you yourself may see of the meeting, and its papers. All of it is encrypted with your PIN, and deleted when you log out, when you lose access, after 10 wrong PINs, and when it has not been confirmed for 14 days.',
    keep: 'Keep on this device',
    keepNow: 'Keep the meeting',
    kept: (day, time) => `Kept on this device, fetched ${day}, ${time}`,
    fetched: (day, time) => `Fetched ${day}, ${time}`,
    copy: (day, time) => `You are reading what is kept on the device. Fetched ${day}, ${time}.`,
    papers: (n, size) => `${plural(n, 'paper', 'papers')}${n > 0 ? ` (${size})` : ''}`,
    missing: (n) => `${plural(n, 'paper is', 'papers are')} missing. Rådslag tries again when you are online.`,
    missingFull: (n) => `${plural(n, 'paper is', 'papers are')} not kept: there is no room on the device.`,
    progress: (done, all) => (all > 0 ? `Fetching paper ${done} of ${all} …` : 'Keeping …'),
    remove: 'Remove',
    removeOf: (what) => `Remove from the device: ${what}`,
    removeAll: 'Remove everything from the device',
    removed: 'Nothing is left on the device.',
    auto: 'Your next meeting',
    always: 'Always have my next meeting',
    alwaysHint: 'When you are online, Rådslag keeps the next meeting in which you have a seat.',
    list: 'Kept meetings',
    none: 'You have kept no meeting on this device.',
    locked: 'A meeting, locked',
    meeting: (body, day) => `${body}, ${day}`,
    all: 'Everything you have kept',
    pin: 'PIN',
    pinTitle: 'Choose a PIN for this device',
    pinNew: 'New PIN',
    pinAgain: 'PIN again',
    pinHint: 'At least 6 characters. A sentence is harder to guess than digits. You only need it without a connection.',
    pinShort: 'The PIN must have at least 6 characters.',
    pinEasy: 'That PIN is too easy to guess. Choose another one.',
    pinOther: 'The two PINs differ.',
    pinAsk: 'Type your PIN to read what you have kept.',
    pinWrong: (left) =>
      left === 1
        ? 'Wrong PIN. If it is wrong once more, everything on the device is deleted.'
        : `Wrong PIN. ${left} tries are left before everything on the device is deleted.`,
    pinGone: 'There were too many wrong PINs. Everything on the device is deleted. Fetch it again when you are online.',
    pinForgotten:
      'Have you forgotten your PIN? Remove everything from the device, and keep it again with a new one when you are online.',
    unlock: 'Unlock',
    unlocking: 'Unlocking …',
    lock: 'Lock',
    making: 'Getting ready …',
    login: 'Log in to keep meetings on this device.',
    loginLocked: 'Log in to see what you have kept. Without a connection your PIN opens it.',
    notHere: 'This meeting is not kept on the device',
    notHereHint: 'It can be read when the connection is back.',
    toList: 'See what is kept',
    full: 'There is no room on the device. The meeting is not kept.',
    blocked: 'This browser keeps nothing. Allow data from Rådslag in its settings, or use another one.',
    failed: 'The meeting could not be kept. Try again.',
    newer: 'A newer version of Rådslag has written what is kept. Reload the page when you are online.',
    shared: 'Shared computer',
    sharedHint:
      'Turn it on where others use the computer too: then nothing is left when you close the tab, nor are words that you have not sent.',
    sharedOn: 'This is a shared computer: Rådslag keeps nothing here.',
    sharedUnsent: 'There are words on the device that are not sent. Send them, or discard them first.',
  },
};
