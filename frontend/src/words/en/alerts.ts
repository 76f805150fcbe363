/** The English sentences of what people are told. */
import type { Words } from '../da/alerts';
import { plural } from '../plural';

const of = (item: string) => (item ? `: ${item}` : '');

export const words: Words = {
  alerts: {
    sinceLast: 'New since last time',
    all: 'All alerts',
    title: 'Alerts',
    loading: 'Loading the alerts …',
    hint: 'What has happened in your meetings in the last 90 days.',
    bell: (n) => (n === 0 ? 'Alerts, none new' : `Alerts, ${n} new`),
    unread: (n) => (n === 0 ? 'No new alerts' : plural(n, 'new alert', 'new alerts')),
    isNew: 'New',
    read: 'Mark as read',
    readAll: 'Mark all as read',
    empty: 'There are no alerts.',
    login: 'Log in to see your alerts.',
    push: 'Be told on your phone or computer',
    mail: {
      loading: 'Loading your choices …',
      choose: 'Choose what you get mail about',
      back: 'To the alerts',
      title: 'Mail about alerts',
      to: (address) =>
        `Mail goes to ${address}. What happens within five minutes is one mail. What you have already read here you get no mail about.`,
      noAddress: 'Rådslag knows no e-mail address of yours, so you get no mail. The bell shows it all.',
      interest: {
        rounds: 'Comment rounds: new drafts, deadlines and reminders',
        answers: 'Answers to what you have written',
        followUps: 'Follow-ups that are yours, and their deadlines',
        minutes: 'Minutes that were approved',
      },
      mailing: {
        'at-once': 'At once',
        daily: 'Once a day',
        off: 'No mail',
      },
      language: 'Language of the mail',
      languages: { da: 'Dansk', en: 'English' },
      saved: 'Saved',
      always:
        'About agendas, minutes, changed and cancelled meetings, calls and written procedures you always get a letter, in Danish. The daily mail comes at 7 on working days. The bell shows it all.',
    },
    item: (number, title) => `item ${number} ${title}`,
    where: (body, day) => `${body}, meeting on ${day}`,
    at: (day, clock) => `${day}, ${clock}`,
    until: (when) => `Deadline: ${when}`,
    remarksUntil: (when) => `Remarks by ${when}`,
    times: (n) => `${n} times`,
    said: {
      'agenda-sent': () => 'The agenda was sent out',
      'agenda-revised': () => 'The agenda was changed and sent out again',
      'meeting-moved': () => 'The time or place of the meeting has changed',
      'meeting-cancelled': () => 'The meeting was cancelled',
      'substitute-called': () => 'You have been called in as a substitute',
      'substitute-released': () => 'You are no longer needed as a substitute',
      'calendar-reply': () => 'The reply from your calendar has been received',
      'minutes-sent': () => 'The minutes were sent out',
      'minutes-approved': () => 'The minutes were approved',
      'procedure-opened': ({ item }) => `Your answer is awaited in a written procedure${of(item)}`,
      'procedure-prolonged': ({ item }) => `The deadline of a written procedure has changed${of(item)}`,
      'procedure-ends': ({ item }) => `You have not answered in a written procedure yet${of(item)}`,
      'round-opened': () => 'The draft agenda is ready for your comments',
      'round-extended': () => 'The deadline for comments on the draft has changed',
      'round-version': () => 'There is a new draft agenda',
      'round-ends': () => 'You have not answered the draft agenda yet',
      'comment-answered': ({ item }) => `There is an answer to what you wrote on ${item}`,
      'remark-answered': ({ item }) =>
        item
          ? `Your remark on the minutes of ${item} has been dealt with`
          : 'Your remark on the minutes has been dealt with',
      'follow-up-given': ({ task, item }) => `You are to follow up: ${task} (${item})`,
      'follow-up-due': ({ task, item }) => `Due soon: ${task} (${item})`,
    },
  },
};
