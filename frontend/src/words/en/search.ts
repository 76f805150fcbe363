/** The English sentences of search and of the register of decisions. */
import { plural } from '../plural';
import type { Words } from '../da/search';

export const words: Words = {
  search: {
    box: 'Search meetings, items, decisions, papers and people',
    hint: 'Everything you may see: agendas, decisions, the words of papers, follow-ups, and people on seats. Put words in quotation marks to find them one after the other.',
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
    kinds: {
      meeting: 'Meetings',
      case: 'Items',
      decision: 'Decisions',
      paper: 'Papers',
      follow_up: 'Follow-up',
      person: 'People',
    },
    kindOf: {
      meeting: 'Meeting',
      case: 'Item',
      decision: 'Decision',
      paper: 'Paper',
      follow_up: 'Follow-up',
      person: 'Person',
    },
    onlyDecisions: 'Decisions only',
    page: (n) => `page ${n}`,
    closed: 'Closed item',
    where: (body, day) => `${body}, ${day}`,
    seat: ({ part, reason, from, party, body }) => {
      const what =
        part === 'substitute'
          ? 'Substitute'
          : { mayor: 'Mayor', director: 'Director', party: 'Member', region: 'Member' }[reason];
      return `${what}, ${from}${party ? ` (${party})` : ''} · ${body}`;
    },
    allPeople: 'Show all people',
    morePeople: 'There are more. Type more of the name.',
    whole: 'Show all results',
  },
  decisions: {
    loading: 'Loading the decisions …',
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
