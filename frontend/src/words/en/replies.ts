/** The English sentences about what people's calendars answer. */
import type { Words } from '../da/replies';

export const words: Words = {
  replies: {
    title: 'Replies from calendars',
    none: 'Nobody has replied from their calendar yet.',
    hint: 'No becomes an apology, and yes means expected. Perhaps changes nothing.',
    said: { accepted: 'Comes', declined: 'Apology', tentative: 'Perhaps' },
    unused: (n) => (n === 1 ? '1 letter could not be used as a reply' : `${n} letters could not be used as replies`),
    unusedHint:
      'The words of the letter are not kept here. Read it in the mailbox, and enter an apology if that is what it says.',
    noSubject: 'No subject',
    at: (day, clock) => `${day} at ${clock}`,
    from: (sender, when) => `${sender || 'Unknown sender'} · ${when}`,
    sentTo: (name) => `Sent in reply to the invitation to ${name}.`,
    otherMeeting: 'The letter does not say which meeting it is about.',
    putAway: 'Remove',
    putAwayOf: (subject) => `Remove the letter “${subject}” from the list`,
    why: {
      'no-calendar': 'It is written in words and has no reply from a calendar.',
      automatic: 'It is an automatic reply, for example about an absence.',
      bounce: 'Our own letter could not be delivered.',
      unreadable: 'The reply could not be read.',
      'too-large': 'It is too large.',
      'not-a-reply': 'It is no reply to an invitation.',
      counter: 'It proposes another time.',
      delegated: 'It wants to send somebody else.',
      'no-address': 'It does not say who replies.',
      'unknown-address': 'It was sent to an address that we have never given.',
      'other-meeting': 'It replies to another meeting than that of its address.',
      'other-person': 'The invitation was forwarded: somebody replies who was not invited.',
      moved: 'It replies to a time or place that has changed since.',
      cancelled: 'The meeting is cancelled.',
      over: 'The meeting is over.',
      present: 'The person is in the meeting already.',
      'substitute-present': 'The substitute is in the meeting already.',
      'no-seat': 'The person has no seat at the meeting any more.',
      refused: 'It cannot be done now.',
      failed: 'Something went wrong on our side.',
    },
  },
};
