/** The English sentences of the desk. */
import { desk } from './desk/desk';
import { after } from './desk/after';
import { agenda } from './desk/agenda';
import { course } from './desk/course';
import { palette } from './desk/palette';
import { shortcuts } from './desk/shortcuts';
import { files } from './desk/files';
import { undo } from './desk/undo';
import type { Words } from '../da/desk';

export const words: Words = {
  meeting: {
    followers: (n) => `${new Intl.NumberFormat('en-GB').format(n)} following`,
  },
  actions: {
    endOpen: (number) => `Item ${number} is still open. Finish it first.`,
    unsaved: 'There are changes that are not saved yet. They will be left out if you go on now.',
    pdf: 'Download minutes (PDF)',
    pdfBusy: 'Downloading …',
    word: (isOver) => `Download ${isOver ? 'minutes' : 'agenda'} (Word)`,
    showDecisions: 'Show the decision live to members',
    shortcuts: 'Keyboard shortcuts',
  },
  desk,
  history: {
    button: 'Who wrote what',
    of: (theField) => `Who wrote what in ${theField}`,
    imported: 'The import',
    slider: 'Time',
    at: (time, who) => `${time}, ${who}`,
    words: 'The text, piece by piece',
    writers: 'Written by',
    hint: 'Point at a piece, or move with the arrow keys, to see who wrote it and when.',
    piece: (who, time, words) => `${who}, ${time}: ${words}`,
    table: '[table]',
    none: 'Nothing was written.',
  },
  after,
  agenda,
  log: {
    MeetingCreated: 'Created the meeting',
    AgendaPublished: 'Sent out the agenda',
    MeetingStarted: 'Started the meeting',
    MeetingEnded: 'Ended the meeting',
    MinutesSent: 'Sent out the minutes',
    DecisionsShown: 'Changed whether decisions are shown live',
    ItemOpened: 'Opened',
    ItemOpenedTakenBack: 'Took back the opening of',
    ItemDone: 'Finished',
    ItemReopened: 'Reopened',
    ItemClosedSet: 'Changed whether the item is closed:',
    TreatedByClosed: 'What KD-Net decided was closed to others in',
    MeetingDescribed: 'Changed time or place',
    DeadlinesSet: 'Changed deadlines',
    DraftingBegun: 'Began the agenda',
    CommentingBegun: 'Sent the draft to commenting',
    DraftTakenBack: 'Took the draft back',
    RevisionBegun: 'Began to revise the agenda',
    AgendaRevised: 'Sent out a revised agenda',
    MinutesApproved: 'The minutes were approved',
    MeetingCancelled: 'Cancelled the meeting',
    ItemAdded: 'Added',
    ItemMoved: 'Moved',
    ItemRemoved: 'Removed an item',
    ItemDescribed: 'Changed the details of',
    AttachmentsSet: 'Changed the attachments of',
    AttendanceSet: 'Changed the list of participants',
    AttendanceRemoved: 'Removed a participant',
    SpeakersSet: 'Changed the list of speakers',
    PointsDecided: 'Decided the points of',
    DissentsSet: 'Changed statements for the minutes in',
    FollowUpsSet: 'Changed the follow-ups of',
    VoteSet: 'Changed the vote on',
    ProcedureSet: 'Changed the written procedure of',
    VoteWithdrawn: 'Took back a vote on',
    ProcedureWithdrawn: 'Took back the written procedure of',
    DecisionCorrected: 'Corrected the decision of',
    NextItemsSet: 'Changed the next-meeting list',
    MemberRemarkSet: 'Remark on the minutes',
    ApprovalSet: 'Approved the minutes',
  } as Record<string, string>,
  course,
  palette,
  shortcuts,
  undo,
  files,
};
