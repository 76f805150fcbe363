/** The English sentences of the page behind the link of a dispatch. */
import type { words as danish } from '../da/dispatched';
import problem from './said/dispatches.json';

export const words: typeof danish = {
  problem: problem as Record<string, string>,
  dispatched: {
    title: 'Dispatch',
    loading: 'The dispatch is fetched …',
    from: (body) => `Decision of ${body}`,
    item: (number, day) => `Item ${number} of the meeting on ${day}`,
    to: (receiver, day) => `Sent to ${receiver} on ${day}`,
    before: 'Excerpt before the minutes',
    beforeWhy: 'The minutes were not sent out when the decision was sent, and their wording may be another.',
    reason: (reason) => `Reason: ${reason}`,
    replaced: (day) => `Replaces the dispatch of ${day}.`,
    newer: (day) => `A newer edition of the decision was sent on ${day}.`,
    minutes: (day) => `Newer minutes were sent out on ${day}.`,
    read: 'Read the minutes',
    words: 'From the secretariat',
    files: 'Fetch',
    excerpt: 'The decision',
    excerptHint: 'PDF for the archive, in Danish',
    proposal: 'Text for your own agenda',
    proposalHint: 'Word, in Danish: a proposed recommendation, the case, and the decision as its background',
    papers: (n) => (n === 1 ? '1 paper' : `${n} papers`),
    papersHint: 'ZIP with the papers of the item',
    get: 'Fetch',
    getOf: (what) => `Fetch: ${what}`,
    size: (kind, size) => `${kind}, ${size}`,
    sealed: 'The files are as they were sent, and stay so.',
    alone: 'The page shows this dispatch only. Share the link only with those who need it.',
    unknown: 'There is no such link. See whether the whole link of the letter came along.',
    ended: 'The link shows nothing any more. Ask the secretariat that sent it.',
  },
};
