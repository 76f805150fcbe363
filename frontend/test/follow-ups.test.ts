import { describe, expect, it } from 'vitest';
import type { ListedFollowUp } from '../src/meeting/after';
import { approvingItem } from '../src/features/after/approving';
import { Unsent } from '../src/features/after/unsent.svelte';
import { isMine, isOverdue, matching, perPerson } from '../src/features/followups/list';
import { aMeeting, anItem, meetingId } from './samples';

const one = (who: string, change: Partial<ListedFollowUp['followUp']> = {}): ListedFollowUp => ({
  followUp: { id: `${who}${change.task ?? ''}`, task: 'Send link', who, due: null, done: false, ...change },
  day: change.due ?? null,
  meetingId,
  bodyId: 'kkr-midtjylland',
  body: 'KKR Midtjylland',
  start: '2026-09-09T10:00:00',
  itemId: anItem().id,
  number: '1.1',
  title: 'Plan',
  mayFinish: false,
});
const seats = [{ seatId: 's', bodyId: 'kkr-midtjylland', from: 'Randers', isSubstitute: false }];

describe('follow-ups', () => {
  it('are grouped by person: mine, the others, nobody', () => {
    const all = [one(''), one('Åse'), one('Bo'), one('else', { task: 'Ring' }), one('Else')];
    expect(perPerson(all, 'Else', seats).map(({ who, followUps }) => [who, followUps.length])).toEqual([
      ['else', 2],
      ['Bo', 1],
      ['Åse', 1],
      ['', 1],
    ]);
  });
  it('are mine with my place behind my name, but not by a part of a name', () => {
    expect(isMine('Else, Randers', 'Else', seats)).toBe(true);
    expect(isMine('Else (Randers)', 'Else', seats)).toBe(true);
    expect(isMine('Elsebeth', 'Else', seats)).toBe(false);
    expect(isMine('', null, seats)).toBe(false);
  });
  it('are filtered by their state', () => {
    const all = [one('A'), one('B', { done: true })];
    expect(matching(all, 'open')).toHaveLength(1);
    expect(matching(all, 'done').map(({ followUp }) => followUp.who)).toEqual(['B']);
    expect(matching(all, 'all')).toHaveLength(2);
  });
  it('are overdue the day after, unless done', () => {
    expect(isOverdue(one('A', { due: '2026-12-03' }), '2026-12-03')).toBe(false);
    expect(isOverdue(one('A', { due: '2026-12-03' }), '2026-12-04')).toBe(true);
    expect(isOverdue(one('A', { due: '2026-12-03', done: true }), '2026-12-04')).toBe(false);
  });
});

describe('an unsent answer on the device', () => {
  const store = () => {
    const things = new Map<string, string>();
    return {
      getItem: (key: string) => things.get(key) ?? null,
      setItem: (key: string, value: string) => void things.set(key, value),
      removeItem: (key: string) => void things.delete(key),
      things,
    };
  };
  const answer = { what: 'answer', choice: 'for', words: null } as const;

  it('is there again after a reload, until it is sent', () => {
    const device = store();
    new Unsent(device, 'p').keep('svar/1', answer);
    const later = new Unsent(device, 'p');
    expect(later.of('svar/1')).toEqual(answer);
    expect(new Unsent(device, 'another').of('svar/1')).toBeUndefined();
    later.drop('svar/1');
    expect(device.things.size).toBe(0);
  });
  it('says so when the device keeps nothing', () => {
    const full = {
      ...store(),
      setItem: () => {
        throw new Error('full');
      },
    };
    const unsent = new Unsent(full, 'p');
    unsent.keep('svar/1', answer);
    expect(unsent.kept).toBe(false);
    expect(unsent.of('svar/1')).toEqual(answer);
  });
  it('begins empty when the stored value makes no sense', () => {
    expect(new Unsent({ ...store(), getItem: () => 'ikke json' }, 'p').of('svar/1')).toBeUndefined();
  });
});

describe('the item that made minutes final', () => {
  it('is the one that names them', () => {
    const item = anItem({ plan: { ...anItem().plan, approves: 'earlier' } });
    expect(approvingItem(aMeeting(item), 'earlier')).toEqual({
      meetingId,
      itemId: item.id,
      number: '1.1',
      start: '2020-02-05T10:00:00',
    });
    expect(approvingItem(aMeeting(), 'earlier')).toBeNull();
  });
});
