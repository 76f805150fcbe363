/** The English sentences of a member's part in a meeting. */
import type { Words } from '../da/part';

export const words: Words = {
  course: {
    own: {
      title: 'Your attendance',
      here: 'I am here',
      online: 'I am here online',
      link: 'Take part online',
      insteadOf: (name) => `You are called in instead of ${name}.`,
      back: 'I am back',
      leave: 'I am leaving',
      isHere: 'You are registered as present.',
      isOnline: 'You take part online.',
      hasLeft: 'You are registered as having left.',
      expected: 'You are on the list, but not registered yet.',
      beforeHint: 'When you come, scan the code on the screen in the room.',
      notExpected: 'You are not registered yet.',
      cannot: 'I cannot come',
      note: 'Note to the secretariat (optional)',
      noteHint: 'Only those who run the meeting see it; it is not printed.',
      callSubstitute: 'Call my substitute',
      send: 'Send apologies',
      away: 'You have sent apologies.',
      substitute: (name) => `${name} is called in your place.`,
      noSubstitute: 'No substitute is called.',
      withdraw: 'I am coming after all',
    },
    speakers: {
      speaksNow: (name) => `${name} has the floor`,
      youSpeak: 'You have the floor',
      ask: 'Ask for the floor',
      withdraw: 'Withdraw',
      finish: 'I am done',
      place: (at) => (at === 1 ? 'You are next.' : `You are number ${at} on the list.`),
    },
    vote: {
      answered: (choice) => `You voted: ${choice}. You can change it until the vote ends.`,
      voteNow: 'Vote now',
      yours: 'Your vote',
      byHandsHint: 'The vote is by show of hands.',
      mustBeHere: 'Register as present to vote.',
      notEntitled: 'The members vote.',
    },
  },
};
