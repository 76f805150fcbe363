/** The English sentences in which the service refuses something, by its stable codes; what every page must say is in everybody.ts. */
import type { Words } from '../da/refusals';

export const words: Words = {
  problem: {
    'agenda-sent': 'The agenda was sent out. Begin a revised agenda to change its attachments.',
    'minutes-sent': 'The minutes were sent out, so the attachments of decisions cannot be changed.',
    'file-type-unknown': 'The file is neither PDF, Word, Excel, PowerPoint nor a picture (PNG, JPEG, GIF, WebP).',
    'file-empty': 'The file is empty.',
    'file-macros': 'The file holds macros. Save it without macros and try again.',
    'file-encrypted':
      'The file is protected with a password or saved in an old Office format. Save it as .docx, .xlsx or .pptx without a password, or as PDF.',
    'file-too-dense': 'The file unpacks to more than it may. Save it as PDF instead.',
    'file-damaged': 'The file is damaged or not whole. Open and save it again, then try again.',
    'bad-code': 'The code is no longer valid. Scan it again.',
    'substitute-called':
      'The substitute is called in. Withdraw the apology, or register first that the substitute has left.',
    'seat-taken': 'Somebody else sits in the seat at that time.',
    'no-holder': 'Nobody has that seat.',
    'no-substitute': 'There is no substitute for the seat.',
    'vote-running': 'There is a vote about the item already.',
    'vote-closed': 'The vote is over.',
    'other-question': 'Another question has been asked. Read it, and try again.',
    'no-votes': 'Nobody has voted. Take the vote back instead.',
    'deadline-over': 'The deadline is over.',
    'deadline-past': 'Choose a deadline that has not passed.',
    'approved-by-item': 'The minutes are approved at the next meeting.',
    'round-over': 'The round is over, so you can no longer read the draft or comment on it.',
    'deadline-late': 'The deadline must be before the meeting.',
    'nobody-asked': 'There is nobody to ask: KD-Net has no directors with access.',
    'unknown-person': 'One of the chosen people is no longer there.',
    'too-long': 'The text is too long. A comment has at most 10,000 characters, a marked passage 2,000.',
    'anchor-outside': 'What was marked is no longer in the text. Mark it again.',
    'proposal-embed': 'No wording can be proposed for a table or an attachment mark. Write it as a comment.',
    'old-version': 'The item was shown anew since you marked. Mark again in the text as it is now.',
    'closed-matter': 'KD-Net’s item is closed, so an open item cannot tell of it.',
    'not-paired': 'Choose an item of a meeting of the same region’s KD-Net.',
    'anchor-gone': 'The words no longer stand where they were marked, so the proposal was not taken in.',
    answered: 'The comment has been answered and cannot be changed. Write an answer instead.',
    handled: 'The comment has already been dealt with.',
    'not-yours': 'It is somebody else’s comment.',
    'no-proposal': 'The comment has no proposal.',
  },
};
