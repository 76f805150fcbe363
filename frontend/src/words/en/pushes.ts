/** The English sentences of the page about the devices on which people are told. */
import type { Words } from '../da/pushes';
import problem from './said/pushes.json';

export const words: Words = {
  problem: problem as Record<string, string>,
  pushes: {
    title: 'Alerts on your devices',
    back: 'To the alerts',
    loading: 'Loading your devices …',
    hint: 'Rådslag can tell you on a phone or computer, also while the page is closed. An alert names body, day, deadline and at most the number of an item, but no titles and no words of the agenda. What happens within five minutes is one alert, and you get none of what you have already read.',
    login: 'Log in to choose where you are told.',
    here: 'This device',
    allow: 'Tell me on this device',
    allowed: 'You are told on this device until you stop it or log out.',
    asking: 'The browser asks whether Rådslag may show notifications. Say yes to it.',
    stop: 'Stop',
    stopped: 'The device gets no more alerts.',
    shared: 'You have said that others use this computer too. So you are not told on it.',
    cannot:
      'This browser cannot show notifications. On iPhone and iPad Rådslag must be added to the home screen first: press “Share” and “Add to Home Screen”.',
    denied: 'The browser shows no notifications from Rådslag. Change that in its settings, and try again.',
    failed: 'The browser’s notification service does not answer. Try again in a moment.',
    off: 'Alerts on devices are turned off here.',
    devices: 'Devices that are told',
    none: 'None of your devices is told.',
    thisOne: 'This device',
    since: (day) => `since ${day}`,
    seen: (day) => `used ${day}`,
    what: 'What you are told about',
    interest: {
      meetings: 'Meetings: agendas, minutes, changes, calls and written procedures',
      rounds: 'Comment rounds: new drafts, deadlines and reminders',
      answers: 'Answers to what you have written',
      followUps: 'Follow-ups that are yours, and their deadlines',
      minutes: 'Minutes that were approved',
    },
    mailing: {
      'at-once': 'At once',
      daily: 'Once a day, at 7 on working days',
      off: 'Not at all',
    },
    saved: 'Saved',
    language: 'Alerts are in the same language as your mail.',
    languageLink: 'Choose language and mail',
  },
};
