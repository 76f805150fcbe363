/** The English sentences of every page: course. */
import type { course as Danish } from '../../da/everybody/course';

export const course: typeof Danish = {
  people: {
<<<<<<< HEAD
    present: 'Present',
=======
>>>>>>> main
    online: 'Online',
    insteadOf: (name) => `instead of ${name}`,
    came: (time) => `came at ${time}`,
    went: (time) => `left at ${time}`,
<<<<<<< HEAD
=======
  },
  own: {
    title: 'Your attendance',
    here: 'I am here',
    online: 'I am here online',
    back: 'I am back',
    leave: 'I am leaving',
    isHere: 'You are registered as present.',
    isOnline: 'You take part online.',
    hasLeft: 'You are registered as having left.',
    expected: 'You are on the list, but not registered yet.',
    beforeHint: 'When you come, scan the code on the screen in the room.',
    notExpected: 'You are not registered yet.',
    link: 'Take part online',
    cannot: 'I cannot come',
    note: 'Note to the secretariat (optional)',
    noteHint: 'Only those who run the meeting see it; it is not printed.',
    callSubstitute: 'Call my substitute',
    send: 'Send apologies',
    away: 'You have sent apologies.',
    substitute: (name) => `${name} is called in your place.`,
    noSubstitute: 'No substitute is called.',
    withdraw: 'I am coming after all',
    insteadOf: (name) => `You are called in instead of ${name}.`,
>>>>>>> main
  },
  speakers: {
    title: 'Speaking list',
    speaks: 'Has the floor',
    none: 'Nobody has asked for the floor.',
    next: (name) => `Next: ${name}`,
  },
  points: {
    title: 'Points of the recommendation',
  },
  dissents: {
    title: 'Statements for the minutes',
  },
  followUps: {
    title: 'Follow-up',
    task: 'What is to be done',
    who: 'Who',
    due: 'By',
    by: (day) => `by ${day}`,
    done: 'Done',
    missing: 'Write what is to be done.',
  },
  vote: {
    title: 'Vote',
    nth: (at) => `Vote ${at}`,
<<<<<<< HEAD
    question: 'What is voted about?',
=======
    withdrawOne: (question) => `Take the vote back: ${question}`,
    question: 'What is the vote on?',
    suggestion: 'Can the recommendation be endorsed?',
    how: 'How?',
    bySeats: 'Every seat votes in Rådslag',
    byHands: 'Show of hands, counted by the secretariat',
    start: 'Begin the vote',
    questionMissing: 'Write what the vote is on.',
>>>>>>> main
    running: 'Voting now',
    progress: (cast, present) => `${cast} of ${present} have voted`,
    result: (inFavour, opposed, abstained) => `${inFavour} for, ${opposed} against, ${abstained} abstained`,
    choice: { for: 'For', against: 'Against', abstain: 'Abstain' },
    who: 'Who voted what',
  },
  announce: {
    vote: (question) => `Voting now: ${question}`,
    voteClosed: (result) => `The vote is over: ${result}.`,
    youSpeak: 'You have the floor.',
    youNext: 'You are next on the speaking list.',
  },
};
