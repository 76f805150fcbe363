/** The English sentences about members' remarks on the minutes. */
import type { Words } from '../da/remarks';

export const words: Words = {
  remarks: {
    title: 'Remarks on the minutes',
    own: 'Your remark on the minutes',
    hint: 'The secretariat sees the remark and answers it. You can change it until it is answered.',
    until: (day) => `Deadline ${day}`,
    over: 'The deadline for remarks is over.',
    write: 'Write a remark',
    about: 'The remark is about',
    whole: 'All of the minutes',
    item: (number, title) => `Item ${number} ${title}`,
    words: 'Remark',
    wordsWrong: 'Write what the remark is.',
    filter: 'Show',
    all: 'All',
    state: { open: 'Not answered', adopted: 'Adopted', declined: 'Declined' },
    answer: 'Answer to the member (optional)',
    theAnswer: 'Answer of the secretariat',
    kept: 'Not sent yet: your remark is kept on this device and is sent when this page is open and there is a connection.',
    edit: (name) => `Change the remark: ${name}`,
    ofMembers: 'Remarks of the members',
    none: 'There are no remarks.',
    noneMatch: 'No remarks match the filter.',
    count: (open, all) => `${open} of ${all} not answered`,
    adopt: 'Adopt',
    decline: 'Decline',
    answerAnew: 'Change the answer',
    adoptHint: 'What is adopted is written in the field “Remarks on the minutes” below.',
  },
};
