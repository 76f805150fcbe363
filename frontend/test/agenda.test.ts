import { describe, expect, it } from 'vitest';
import { isDraft, itemAt } from '../src/meeting/agenda';
import { upcoming } from '../src/meeting/run-order';
import type { Meeting } from '../src/meeting/types';

const meeting = (statuses: string[]) =>
  ({
    start: '2026-12-03T10:00:00',
    sections: [
      {
        items: statuses.map((status, at) => ({ id: String(at), number: `1.${at + 1}`, status, plan: { slot: null } })),
      },
    ],
  }) as unknown as Meeting;

describe('what comes next', () => {
  const numbers = (statuses: string[]) => upcoming(meeting(statuses)).map(({ number }) => number);

  it('is in the order of the agenda', () => expect(numbers(['open', 'waiting', 'waiting'])).toEqual(['1.2', '1.3']));

  it('takes passed-over items last', () =>
    expect(numbers(['waiting', 'done', 'open', 'waiting'])).toEqual(['1.4', '1.1']));

  it('is everything while no item is open', () => expect(numbers(['waiting', 'waiting'])).toEqual(['1.1', '1.2']));
});

describe('the address of an item', () => {
  const before = [
    { id: 'a', number: '1.1' },
    { id: 'b', number: '1.2' },
  ];
  const after = [
    { id: 'b', number: '1.1' },
    { id: 'a', number: '1.2' },
  ];

  it('leads to the same item after it got another number', () => {
    expect(itemAt(before, 'a')).toBe(before[0]);
    expect(itemAt(after, 'a')).toBe(after[1]);
  });

  it('in its old form leads to the item with the number', () => expect(itemAt(after, '1.1')).toBe(after[0]));

  it('of a missing item leads nowhere', () => expect(itemAt(after, 'c')).toBeUndefined());
});

describe('an agenda', () => {
  it('is a draft until it is sent out', () => {
    const draft = (status: string) => isDraft({ status } as Meeting);
    expect(['planned', 'drafting', 'commenting'].every(draft)).toBe(true);
    expect(['published', 'live', 'ended', 'cancelled'].some(draft)).toBe(false);
  });
});
