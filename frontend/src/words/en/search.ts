/** The English sentences of search and of the register of decisions. */
import { plural } from '../plural';
import type { Words } from '../da/search';

export const words: Words = {
  search: {
    box: 'Search meetings, items, decisions and papers',
    hint: 'Everything you may see: agendas, decisions, the words of papers, and follow-ups. Put words in quotation marks to find them one after the other.',
    count: (n, more) => (more ? `More than ${n} results` : plural(n, 'result', 'results')),
    none: (typed) => `Nothing found for “${typed}”.`,
    noneHint: 'Try fewer or other words, or remove the filters.',
    filters: 'Filters',
    body: 'Body',
    allBodies: 'All bodies',
    year: 'Year',
    allYears: 'All years',
    kind: 'What',
    allKinds: 'Everything',
    kinds: { meeting: 'Meetings', case: 'Items', decision: 'Decisions', paper: 'Papers', follow_up: 'Follow-up' },
    kindOf: { meeting: 'Meeting', case: 'Item', decision: 'Decision', paper: 'Paper', follow_up: 'Follow-up' },
    onlyDecisions: 'Decisions only',
    page: (n) => `page ${n}`,
    closed: 'Closed item',
    where: (body, day) => `${body}, ${day}`,
    whole: 'Show all results',
  },
  decisions: {
    title: 'Decisions',
    hint: 'What was decided at the meetings, the newest first.',
    words: 'Words of the decision',
    outcome: 'Outcome',
    allOutcomes: 'All outcomes',
    none: 'No decision matches that.',
    table: 'Get as a spreadsheet (CSV)',
    feed: 'Subscribe (Atom)',
    nothingWritten: 'No decision was written.',
  },
};
