/** The English sentences of connecting screens to a meeting. */
import { plural } from '../plural';
import type { Words } from '../da/screens';
import problem from './said/screens.json';

const browser = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox', safari: 'Safari', other: 'A browser' };
const system = {
  windows: ' on Windows',
  mac: ' on Mac',
  linux: ' on Linux',
  android: ' on Android',
  ios: ' on iPhone or iPad',
  other: '',
};

export const words: Words = {
  problem: problem as Record<string, string>,
  screens: {
    title: 'Screens in the room',
    connectOne: 'Connect a screen',
    how: (address) =>
      `Open ${address} on the screen in the room, without logging in. Type the code that it shows here. The screen then shows the meeting, but never closed items and nothing else in Rådslag.`,
    code: 'The code on the screen',
    codeHint: 'Six characters, for example ACE 479',
    codeMissing: 'Type the six characters that the screen shows.',
    find: 'Find the screen',
    another: 'Type another code',
    asks: (device, ago) => `${device}, opened ${ago}`,
    device: (device) => browser[device.browser] + system[device.system],
    seconds: (n) => `${plural(n, 'second', 'seconds')} ago`,
    minutes: (n) => `${plural(n, 'minute', 'minutes')} ago`,
    hours: (n) => `${plural(n, 'hour', 'hours')} ago`,
    careful: (code) => `Is the code ${code} on a screen that you can see yourself?`,
    carefulWhy:
      'Connect only a screen that you stand by. If somebody has sent you the code or a link, the screen may be somewhere else altogether.',
    connect: 'Connect the screen',
    connected: 'The screen is connected and shows the meeting.',
    connectedTo: (body) => `The screen is connected and shows the meeting of ${body}.`,
    lasts: 'It shows the meeting until you close it, until half an hour after the meeting, and for a day at most.',
    which: 'Which meeting shall the screen show?',
    meeting: (body, start, live) => `${body}, ${start}${live ? ' · running now' : ''}`,
    noMeeting:
      'You have no meeting that a screen can show now. Its agenda must be sent out, and the meeting must not be over.',
    toMeeting: 'Go to the meeting',
    looking: 'Finding the screen …',
    logIn: 'Log in as secretariat to connect the screen.',
    by: (time, name) => `connected at ${time} by ${name}`,
    away: (time) => `not seen since ${time}`,
    close: 'Close the screen',
    closed: 'The screen is closed and shows a new code.',
  },
};
