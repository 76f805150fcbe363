/** The English sentences about documents to fetch, and about which one a file is. */
import type { Words } from '../da/documents';

export const words: Words = {
  documents: {
    get: 'Download as a file',
    agenda: 'Agenda',
    minutes: 'Minutes',
    participants: 'Participants',
    decisions: 'Decisions',
    excerpt: (number) => `Excerpt of item ${number}`,
    bundle: 'The whole meeting (ZIP)',
    bundleHint: 'The documents, all papers in folders, and everything for a case system (XML).',
    ofBody: 'Decisions of a period',
    ofBodyHint: 'From the minutes that were sent out.',
    from: 'From',
    to: 'To',
    form: { pdf: 'PDF', docx: 'Word', odt: 'ODT', html: 'Web page', txt: 'Text' },
    withPapers: { appended: 'PDF with papers', embedded: 'PDF with papers as files' },
    papersHint:
      'PDF with papers: each paper that is a PDF stands at the end, after a leaf that names it. As files: all papers lie in the PDF, which can still be read aloud and archived.',
    as: (what, form) => `Download ${what} as ${form}`,
    busy: 'Downloading …',
    check: 'Is this the document? Check a file',
  },
  editions: {
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
    changes: 'Changed since the one before',
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
  verify: {
    title: 'Is this the document?',
    hint: 'Drop a file here to see whether it is an agenda or minutes that Rådslag sent out, and whether there is a newer edition. The file stays on your computer: only its fingerprint is sent.',
    choose: 'Choose a file …',
    drop: 'Drop the file to check it',
    busy: (name) => `Computing the fingerprint of ${name} …`,
    tooLarge: 'The file is too large. Documents of Rådslag are smaller than 200 MB.',
    notRead: 'The file could not be read.',
    notHere: 'The browser computes fingerprints on a secure connection (https) only.',
    known: (what) => `Yes. The file is ${what}, byte for byte as it was sent out.`,
    what: (kind, number, body, day) =>
      `the ${kind === 'minutes' ? 'minutes' : 'agenda'} of ${body} of ${day}, edition ${number}`,
    sent: (day) => `Sent out ${day}.`,
    newest: 'No newer edition was sent out.',
    older: (newest) => `A newer edition was sent out: edition ${newest}.`,
    partial: 'The file is the edition for the public: it leaves out the closed items.',
    open: 'Open the meeting',
    unknown: 'No. Rådslag does not know this file.',
    unknownWhy:
      'It may have been changed, be a draft, a document made by others, or one that you may not see. A document that another program saved again is not the same file any more.',
    logIn: 'Log in if you may read closed items.',
    fingerprint: 'Fingerprint (SHA-256)',
  },
};
