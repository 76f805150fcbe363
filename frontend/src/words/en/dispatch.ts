/** The English sentences of sending decisions out, at the desk. */
import type { words as danish } from '../da/dispatch';
import problem from './said/dispatches.json';

const councils = (n: number) => (n === 1 ? '1 municipality' : `${n} municipalities`);
const others = (n: number) => (n === 1 ? '1 other' : `${n} others`);
const receivers = (n: number) => (n === 1 ? '1 receiver' : `${n} receivers`);

export const words: typeof danish = {
  problem: problem as Record<string, string>,
  dispatch: {
    title: 'Dispatch',
    send: 'Send the decision out',
    again: 'Send out anew',
    closed: 'The item is closed. A closed item is sent to nobody outside.',
    closedNow: 'The item is closed now, so the links show nothing.',
    sentTo: (municipalities, rest, day) =>
      `Sent to ${[municipalities && councils(municipalities), rest && (municipalities ? others(rest) : receivers(rest))].filter(Boolean).join(' and ')} on ${day}`,
    before: 'excerpt before the minutes',
    haveOpened: (n, of) => `${n} of ${of} have opened it`,
    failed: (n) => (n === 1 ? '1 letter did not arrive' : `${n} letters did not arrive`),
    show: 'Show the receivers',
    hide: 'Hide the receivers',
    earlier: (n) => (n === 1 ? '1 earlier dispatch' : `${n} earlier dispatches`),
    by: (name) => `Sent by ${name}.`,
    reasonWas: (reason) => `Sent before the minutes: ${reason}`,
    replaced: (day) => `Replaces the dispatch of ${day}.`,
    receiver: 'Receiver',
    letter: 'Letter',
    seen: 'Opened',
    acts: 'Action',
    states: { waiting: 'On its way', sent: 'Delivered', failed: 'Did not arrive' },
    letterAt: (state, moment) => `${state} ${moment}`,
    letters: (n) => `${n} letters`,
    never: 'Not opened',
    openings: (moment, n) => (n === 1 ? moment : `${moment}, ${n} times in all`),
    revoked: 'The link is closed',
    sendAgain: 'Send again',
    sendAgainTo: (name) => `Send again to ${name}`,
    sendAgainAsk: (name) => `A letter was already sent to ${name} in the last 24 hours. Send another one?`,
    sendAgainYes: 'Send another one',
    sentAgain: (name) => `The letter to ${name} is on its way.`,
    close: 'Close the link',
    closeOf: (name) => `Close the link of ${name}`,
    closeAsk: (name) => `${name} can no longer read the dispatch behind the link. It cannot be opened again.`,
    closeYes: 'Close the link',
    closeAll: 'Close all links',
    closeAllAsk: 'None of the receivers can read the dispatch behind their link any more. They cannot be opened again.',
    linkClosed: (name) => `The link of ${name} is closed.`,
    linksClosed: 'All links are closed.',
    dialog: (number) => `Send out the decision of item ${number}`,
    preparing: 'The dispatch is made ready …',
    to: 'Receivers',
    all: (n) => `All ${n} municipalities of the region`,
    allWithMail: (n) =>
      n === 1
        ? 'The one municipality of the region with an e-mail address'
        : `All ${n} municipalities of the region with an e-mail address`,
    region: 'Others of the region and the whole country',
    elsewhere: 'Municipalities and regions in the rest of the country',
    noMail: 'has no e-mail address',
    writeMail: 'Enter address',
    writeMailOf: (name) => `Enter an e-mail address for ${name}`,
    mailOf: (name) => `E-mail address for ${name}`,
    saveMail: 'Save the address',
    missing: (n) =>
      n === 1
        ? '1 municipality of the region has no e-mail address and cannot be chosen yet.'
        : `${n} municipalities of the region have no e-mail address and cannot be chosen yet.`,
    mailSaved: (name) => `The address of ${name} is saved, and ${name} is chosen.`,
    reason: 'Why before the minutes?',
    reasonHint:
      'The minutes are not sent out, so it becomes an “excerpt before the minutes”. The receivers can read the reason.',
    words: 'Words to the receivers (optional)',
    wordsHint: 'They stand in the letter and on the page behind the link.',
    gets: 'What each receiver gets',
    letterTo: 'The letter',
    subject: 'Subject',
    anyReceiver: '[the receiver]',
    files: 'Behind the link',
    excerptFile: 'Excerpt of the minutes as PDF',
    beforeFile: 'Excerpt before the minutes as PDF',
    proposalFile: "Text for the receiver's own agenda in Word, with a proposed recommendation",
    papersFile: (n) => (n === 1 ? '1 paper as ZIP' : `${n} papers as ZIP`),
    noPapers: 'The item has no papers.',
    look: 'Fetch and look',
    lookAt: (what) => `Fetch and look: ${what}`,
    linkHint:
      'The link needs no login, opens this dispatch only and can be closed again. Those who have it can read it.',
    chooseFirst: 'Choose at least one receiver.',
    reasonFirst: 'Write why the decision is sent before the minutes.',
    sendTo: (n) => (n === 0 ? 'Send' : n === 1 ? 'Send to 1 receiver' : `Send to ${n} receivers`),
    changed: 'The item was changed since the dispatch was shown. Look at it again, and then send it.',
    sent: (n) => (n === 1 ? 'Sent to 1 receiver.' : `Sent to ${n} receivers.`),
  },
};
