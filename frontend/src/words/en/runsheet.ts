/** The English sentences of the run sheet. */
import type { Words } from '../da/runsheet';

export const words: Words = {
  runSheet: {
    title: 'Run sheet',
    print: 'Print',
    toMeeting: 'To the meeting',
    planned: (time) => `about ${time}`,
    agreed: (time) => `agreed for ${time}`,
    ends: (time) => `The items are expected to end about ${time}`,
    endsLate: (time, minutes) => `The items are expected to end about ${time}, ${minutes} min after the meeting’s end`,
    took: (from, to) => `${from}–${to}`,
    since: (time) => `from ${time}`,
    now: 'Now',
    over: (minutes) => `${minutes} min over time`,
    presents: 'Presented by',
    guests: 'Guests',
    papers: (n) => (n === 1 ? '1 paper' : `${n} papers`),
    closed: 'Closed item',
    reason: (why) => `Closed: ${why}`,
    others: (wording) => `Others read: ${wording}`,
    opening: 'After this item the meeting is open again.',
    closing: 'From this item on the meeting is closed. Ask others to leave.',
    who: 'Present and apologies',
    quorum: (present, seats) => `${present} of ${seats} present – quorum`,
    noQuorum: (present, seats) => `${present} of ${seats} present – no quorum`,
    apologies: 'Apologies',
    noApologies: 'Nobody has sent apologies.',
    noSubstitute: 'no substitute called in',
    comesInstead: (name) => `${name} comes instead`,
    isInstead: (name) => `${name} is here instead`,
  },
};
