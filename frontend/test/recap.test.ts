import { describe, expect, it } from 'vitest';
import { isThin, recapOf } from '../src/features/desk/life/recap';
import type { Attendance, FollowUp, Vote } from '../src/meeting/types';
import { aMeeting, anItem } from './samples';

const vote = (change: Partial<Vote> = {}): Vote => ({
  ...({ id: 'v', question: 'Ja?', byHands: false, running: false, called: null, closed: null } as unknown as Vote),
  ...{ inFavour: 0, opposed: 0, abstained: 0, ballots: [] },
  ...change,
});
const seat = (id: string): Attendance =>
  ({ id, seatId: id, group: 'PARTICIPANT', name: id, stays: [{ from: null, to: null, online: false }] }) as Attendance;
const followUp = (change: Partial<FollowUp>): FollowUp => ({
  ...{ id: 'f', task: 'Brev', who: '', due: null, done: false },
  ...change,
});

describe('before a meeting ends', () => {
  it('names what nobody took up, what is nobody’s, and votes in which few answered', () => {
    const treatment = {
      ...anItem().treatment,
      followUps: [followUp({}), followUp({ id: 'g', who: 'Ane' }), followUp({ id: 'h', done: true })],
      votes: [vote({ opposed: 1 }), vote({ id: 'w', inFavour: 2 })],
    };
    const meeting = { ...aMeeting(anItem({ status: 'done', treatment })), attendance: ['a', 'b', 'c'].map(seat) };
    const { untreated, unassigned, thin } = recapOf(meeting);
    expect(untreated).toEqual([]);
    expect(unassigned.map((one) => one.followUp.id)).toEqual(['f']);
    expect(thin.map((one) => [one.vote.id, one.cast, one.present])).toEqual([['v', 1, 3]]);
    expect(recapOf(aMeeting()).untreated).toHaveLength(1);
  });

  it('hands are counted by the secretariat: few of them are no mistake', () => {
    expect(isThin(vote({ byHands: true }), ['a', 'b', 'c'].map(seat))).toBe(false);
    expect(isThin(vote({ inFavour: 1 }), ['a', 'b'].map(seat))).toBe(false);
    expect(isThin(vote(), [])).toBe(false);
  });
});
