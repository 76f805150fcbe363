/** The English sentences of every page: course. */
import type { course as Danish } from '../../da/everybody/course';

export const course: typeof Danish = {
  people: {
    online: 'Online',
    insteadOf: (name) => `instead of ${name}`,
    came: (time) => `came at ${time}`,
    went: (time) => `left at ${time}`,
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
    question: 'What is the vote on?',
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
