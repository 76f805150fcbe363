/** What the screen in the room may show. */
import { expect, it } from 'vitest';
import { decidedLast, decisionShown, isHidden, titleShown } from '../src/features/room/showing';
import type { Item, Meeting } from '../src/meeting/types';

const words = { ops: [{ insert: 'Det bygges.\n' }], plain: 'Det bygges.\n' };
const item = (over: Partial<Item>) =>
  ({
    ...{ id: 'a', title: 'En aftale', closed: false, status: 'open', decision: words, stretches: [] },
    ...{ plan: { closedWording: null } },
    ...over,
  }) as unknown as Item;
const meeting = (showsDecisions: boolean, ...items: Item[]) =>
  ({ showsDecisions, sections: [{ items }] }) as unknown as Meeting;

it('a closed item has the words that others read of it, until somebody asks for it here', () => {
  const closed = item({ closed: true });
  expect(isHidden(closed, null)).toBe(true);
  expect(titleShown(closed, null, 'Lukket punkt')).toBe('Lukket punkt');
  const worded = item({ closed: true, plan: { closedWording: 'En sag' } as Item['plan'] });
  expect(titleShown(worded, 'another', 'Lukket punkt')).toBe('En sag');
  expect(titleShown(worded, 'a', 'Lukket punkt')).toBe('En aftale');
  expect(titleShown(item({}), null, 'Lukket punkt')).toBe('En aftale');
});

it('a decision is shown while it is written if the meeting shows that, and when the item is done', () => {
  expect(decisionShown(meeting(false), item({}))).toBeNull();
  expect(decisionShown(meeting(true), item({}))).toBe(words);
  expect(decisionShown(meeting(false), item({ status: 'done' }))).toBe(words);
});

it('between two items the one that was finished last is shown, whatever its place', () => {
  const done = (id: string, closed: string) =>
    item({ id, status: 'done', stretches: [{ opened: closed, closed, by: null }] });
  const one = done('one', '2027-03-04T10:30:00Z');
  const other = done('other', '2027-03-04T10:10:00Z');
  expect(decidedLast(meeting(true, one, other))?.id).toBe('one');
  expect(decidedLast(meeting(true, other, one))?.id).toBe('one');
  expect(decidedLast(meeting(true, item({ status: 'waiting' })))).toBeUndefined();
});
