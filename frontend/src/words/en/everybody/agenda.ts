/** The English sentences of every page: agenda. */
import type { agenda as Danish } from '../../da/everybody/agenda';

export const agenda: typeof Danish = {
  kind: {
    decision: 'For decision',
    discussion: 'Discussion',
    orientation: 'Information',
    theme: 'Theme',
  },
  minutes: (n) => `${n} min`,
  guests: (names) => `Guests: ${names}`,
  slot: (time) => `at ${time}`,
  closed: {
    onlyWording: 'The item is closed. Only those entitled can read it.',
  },
  meeting: {
    nextDay: 'Ends the day after',
  },
  step: {
    round: {
      runs: (deadline: string) => `A comment round is running, until ${deadline}.`,
      missing: (missing: number, all: number) =>
        missing === 0 ? `All ${all} have answered.` : `${missing} of ${all} have not answered yet.`,
      comments: (n: number) => (n === 1 ? 'There is 1 comment.' : `There are ${n} comments.`),
      ends: 'The round is closed, and those who were asked get a letter about it.',
    },
  },
  editions: {
    tab: 'Sent out',
    title: 'Editions sent out',
    none: 'Nothing has been sent out yet.',
    name: (kind, number) =>
      kind === 'minutes'
        ? number === 1
          ? 'Minutes'
          : `Minutes, edition ${number}`
        : number === 1
          ? 'Agenda'
          : `Revised agenda, edition ${number}`,
    sent: (date, by) => `Sent out ${date} by ${by}`,
    revised: (date) => `Revised agenda, sent out ${date} – what has changed`,
    changes: 'Changed since the one before',
    noChanges: 'No changes in what you may read.',
    hash: 'Fingerprint',
    copy: 'Copy',
    copyOf: (name) => `Copy the fingerprint of ${name}`,
    copied: 'Copied',
    content: 'Content',
    contentOf: (name) => `Fetch the content of ${name} that the fingerprint is of`,
    how: 'How to check the fingerprint',
    howText:
      'The fingerprint is SHA-256 of exactly what you may read, as it was sent out. Fetch the content and compute it, e.g. with "sha256sum" (Linux), "shasum -a 256" (Mac) or "Get-FileHash" (Windows). If it is the same, nothing has changed since.',
  },
};
